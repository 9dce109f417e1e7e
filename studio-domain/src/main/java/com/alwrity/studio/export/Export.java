package com.alwrity.studio.export;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything that belongs to a workspace, or to a person, as one archive that is written as it is read. */
@ApplicationScoped
public class Export {

    private static final System.Logger LOG = System.getLogger(Export.class.getName());

    @Inject
    private ExportRows rows;

    @Inject
    private BlobStore blobs;

    @Inject
    private Audit audit;

    /** To be asked before the first byte: whether the caller may have it. */
    public void begin(Caller caller) {
        caller.requireSelf();
        caller.require(MemberRole.OWNER);
        audit.record(caller, "workspace.export", "workspace", caller.workspaceId(), Map.of());
    }

    /** All of the caller's workspace, with the original files; for its owner. */
    public void workspace(Caller caller, OutputStream out) throws IOException {
        caller.require(MemberRole.OWNER);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            people(zip, "members.json", "m.workspace_id", caller.workspaceId());
            for (ExportPart part : ExportPart.values()) {
                part(zip, part, "workspace_id", caller.workspaceId());
            }
            media(zip, caller.workspaceId());
        }
    }

    /** Of the caller themselves: where they are a member, their tokens, and what they did. */
    public void self(Caller caller, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            people(zip, "memberships.json", "m.user_id", caller.userId());
            part(zip, ExportPart.TOKENS, "user_id", caller.userId());
            part(zip, ExportPart.JOBS, "user_id", caller.userId());
            part(zip, ExportPart.QUOTES, "user_id", caller.userId());
            part(zip, ExportPart.ASSETS, "owner_id", caller.userId());
            part(zip, ExportPart.AUDIT, "user_id", caller.userId());
        }
    }

    private void people(ZipOutputStream zip, String file, String condition, UUID id) throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        write(zip, "[");
        write(zip, rows.people(condition, id), true);
        write(zip, "]\n");
        zip.closeEntry();
    }

    private void part(ZipOutputStream zip, ExportPart part, String owner, UUID id) throws IOException {
        zip.putNextEntry(new ZipEntry(part.file()));
        write(zip, "[");
        List<ExportRows.Row> page = rows.page(part, owner, id, null);
        boolean first = true;
        while (!page.isEmpty()) {
            write(zip, page, first);
            first = false;
            page = rows.page(part, owner, id, page.get(page.size() - 1).id());
        }
        write(zip, "]\n");
        zip.closeEntry();
    }

    private void media(ZipOutputStream zip, UUID workspaceId) throws IOException {
        // Pictures and films are packed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        List<ExportRows.Media> page = rows.media(workspaceId, null);
        while (!page.isEmpty()) {
            for (ExportRows.Media media : page) {
                file(zip, media);
            }
            page = rows.media(workspaceId, page.get(page.size() - 1).assetId());
        }
    }

    /** One that was deleted since its row was read is left out. */
    private void file(ZipOutputStream zip, ExportRows.Media media) throws IOException {
        BlobKey key = new BlobKey(media.blobKey());
        try (InputStream in = blobs.open(key, 0, blobs.size(key))) {
            String kind = media.contentType().replaceFirst(".*/", "").replaceAll("[^a-z0-9].*", "");
            zip.putNextEntry(new ZipEntry("media/" + media.assetId() + "." + kind));
            in.transferTo(zip);
            zip.closeEntry();
        } catch (NoSuchFileException gone) {
            LOG.log(Level.INFO, "Left out of an export, as it is gone: {0}", key);
        }
    }

    private static void write(OutputStream out, List<ExportRows.Row> page, boolean first) throws IOException {
        String before = first ? "\n" : ",\n";
        for (ExportRows.Row row : page) {
            write(out, before + row.json());
            before = ",\n";
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
