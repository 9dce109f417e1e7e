package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.media.RenditionKind;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private static final String ID = "3f1c6a52-0f5e-4d58-9d3c-1a2b3c4d5e6f";

    @Test
    void anOriginalHasNoKindInItsName() {
        assertThat(FileName.parse(ID + ".mp4"))
                .contains(new FileName(UUID.fromString(ID), RenditionKind.ORIGINAL, "mp4"));
    }

    @Test
    void aDerivedOneNamesItsKind() {
        assertThat(FileName.parse(ID + ".poster.jpg"))
                .contains(new FileName(UUID.fromString(ID), RenditionKind.POSTER, "jpg"))
                .map(FileName::toString)
                .contains(ID + ".poster.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../../etc/passwd",
                ID,
                ID + ".mp4/..",
                ID + ".mp4%00",
                ID + ".thumbnail.jpg",
                "..%2f" + ID + ".mp4",
                ID + ".mp4.",
                ID + ".MP4"
            })
    void whateverIsNotOursIsNoName(String name) {
        assertThat(FileName.parse(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b/c", "../a", "a/..", "A/b", "a/.b", "/a", "a\\b/c", "a/b\u0000"})
    void aBlobsKeyLeavesNoWayOut(String key) {
        assertThatThrownBy(() -> new BlobKey(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
