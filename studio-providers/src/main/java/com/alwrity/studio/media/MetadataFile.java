package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tags for a video, in the file format that ffmpeg reads: a text of users goes in here, never into an argument. */
final class MetadataFile {

    private MetadataFile() {}

    static void write(Map<String, String> tags, Path file) throws IOException {
        Files.writeString(
                file,
                new TreeMap<>(tags)
                        .entrySet().stream()
                                .map(tag -> escaped(tag.getKey()) + "=" + escaped(tag.getValue()) + "\n")
                                .collect(Collectors.joining("", ";FFMETADATA1\n", "")));
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").replaceAll("([=;#\\\\])", "\\\\$1");
    }
}
