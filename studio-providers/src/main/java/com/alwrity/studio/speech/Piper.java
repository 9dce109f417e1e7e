package com.alwrity.studio.speech;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Piper with the models that the operator put into a directory: natural voices. */
final class Piper implements Engine {

    private static final String NAME = "Piper";
    private static final String MODEL = ".onnx";

    private final Program program;
    private final Map<String, Path> modelsByKey = new LinkedHashMap<>();
    private final List<Voice> voices = new ArrayList<>();

    /**
     * @param models a directory of voices: {@code <name>.onnx}, each with its {@code <name>.onnx.json}
     * @throws IOException if the program or the directory is not there
     */
    Piper(Path executable, Path models) throws IOException {
        if (!Files.isRegularFile(executable) || !Files.isExecutable(executable)) {
            throw new IOException("studio.piper.path is no program: " + executable);
        }
        if (!Files.isDirectory(models)) {
            throw new IOException("studio.piper.voices is no directory: " + models);
        }
        program = new Program(executable.toAbsolutePath());
        try (Stream<Path> files = Files.list(models.toAbsolutePath())) {
            for (Path model : files.filter(file -> file.toString().endsWith(MODEL))
                    .sorted()
                    .toList()) {
                add(model);
            }
        }
    }

    private void add(Path model) throws IOException {
        String file = model.getFileName().toString();
        String name = file.substring(0, file.length() - MODEL.length());
        Path description = model.resolveSibling(file + ".json");
        if (!Files.isRegularFile(description)) {
            System.getLogger(Piper.class.getName())
                    .log(System.Logger.Level.WARNING, "The Piper voice {0} has no {0}.onnx.json and is left out", name);
            return;
        }
        JsonNode about = Json.mapper().readTree(description.toFile());
        String code = about.path("language").path("code").asText(name.split("-")[0]);
        String language = Locale.forLanguageTag(code.replace('_', '-')).toLanguageTag();
        String key = "piper-" + name;
        modelsByKey.put(key, model);
        voices.add(new Voice(key, name.replace('_', '-'), language, NAME));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Voice> voices() {
        return List.copyOf(voices);
    }

    @Override
    public Utterance speak(Script script, Voice voice, Path directory) throws IOException, InterruptedException {
        Path wav = Files.createTempFile(directory, "piper", ".wav");
        try {
            program.run(
                    script.spoken() + "\n",
                    directory,
                    List.of(
                            "--model",
                            modelsByKey.get(voice.key()).toString(),
                            "--output_file",
                            wav.getFileName().toString()));
            Pcm sound = Pcm.read(wav);
            return new Utterance(sound, WordTimes.of(script, Weights.ofLetters(script), sound));
        } finally {
            Files.deleteIfExists(wav);
        }
    }
}
