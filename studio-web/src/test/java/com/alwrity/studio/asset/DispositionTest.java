package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispositionTest {

    @Test
    void a_plain_title_names_the_file() {
        assertThat(Disposition.of(false, "A lighthouse", "mp4"))
                .isEqualTo("inline; filename=\"A lighthouse.mp4\"; filename*=UTF-8''A%20lighthouse.mp4");
    }

    @Test
    void any_script_is_kept_and_has_a_plain_stand_in() {
        assertThat(Disposition.of(true, "灯台 – Sturm", "mp4"))
                .isEqualTo("attachment; filename=\"__ _ Sturm.mp4\";"
                        + " filename*=UTF-8''%E7%81%AF%E5%8F%B0%20%E2%80%93%20Sturm.mp4");
    }

    @Test
    void nothing_in_a_title_ends_the_header_or_names_a_path() {
        assertThat(Disposition.of(false, "../a\"; x=\r\nSet-Cookie: b\u202e/\\c", "mp4"))
                .isEqualTo("inline; filename=\"video.. a _ x= Set-Cookie b c.mp4\";"
                        + " filename*=UTF-8''video..%20a%20%3B%20x%3D%20Set-Cookie%20b%20c.mp4");
    }

    @Test
    void a_long_title_is_cut_between_characters() {
        assertThat(Disposition.of(false, "😀".repeat(200), "mp4")).hasSizeLessThan(1_500);
    }
}
