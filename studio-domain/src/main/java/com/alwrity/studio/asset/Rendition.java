package com.alwrity.studio.asset;

import com.alwrity.studio.media.RenditionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.Objects;
import java.util.UUID;

/** One stored form of an asset. */
@Entity
@IdClass(Rendition.Key.class)
class Rendition {

    @Id
    @Column(name = "asset_id")
    private UUID assetId;

    @Id
    @Enumerated(EnumType.STRING)
    private RenditionKind kind;

    @Column(name = "blob_key")
    private String blobKey;

    @Column(name = "content_type")
    private String contentType;

    private long bytes;

    private String sha256;

    Rendition() {}

    Rendition(UUID assetId, RenditionKind kind, StoredFile file) {
        this.assetId = assetId;
        this.kind = kind;
        this.blobKey = file.key().value();
        this.contentType = file.contentType();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
    }

    RenditionKind kind() {
        return kind;
    }

    BlobKey blobKey() {
        return new BlobKey(blobKey);
    }

    String sha256() {
        return sha256;
    }

    RenditionView view() {
        return new RenditionView(kind, contentType, bytes, sha256);
    }

    StoredFile file() {
        return new StoredFile(blobKey(), contentType, bytes, sha256);
    }

    /** The primary key. */
    static class Key {
        private UUID assetId;
        private RenditionKind kind;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(assetId, key.assetId) && kind == key.kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(assetId, kind);
        }
    }
}
