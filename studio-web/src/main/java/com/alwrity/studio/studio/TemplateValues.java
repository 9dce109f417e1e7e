package com.alwrity.studio.studio;

import com.alwrity.studio.catalog.Template;
import java.util.Map;

/** What a template sets of a form, named as the REST contract names it. */
final class TemplateValues {

    private TemplateValues() {}

    static Map<String, Object> of(Template template) {
        return Map.of(
                "aspectRatio", template.aspectRatio().key(),
                "durationSeconds", template.durationSeconds(),
                "resolution", template.resolution().key(),
                "motion", template.motion().key(),
                "audio.kind", template.sound());
    }
}
