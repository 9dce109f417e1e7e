package com.alwrity.studio.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** espeak-ng, where it is installed: a hundred languages in a plain voice. */
final class EspeakNg implements Engine {

    private static final String NAME = "eSpeak NG";
    private static final String KEY = "espeak-";
    /** Languages that it lists and cannot read aloud: it names the characters instead. */
    private static final Set<String> UNREAD = Set.of("ja", "cmn");

    private static final Map<String, String> TAGS = Map.of("cmn-latn-pinyin", "zh");
    private static final Pattern ALSO = Pattern.compile("\\((\\S+) (\\d+)\\)");
    private static final int LAST = 100;
    private static final String WORDS_PER_MINUTE = "160";

    private final Program program;
    private final Map<String, String> namesByKey = new LinkedHashMap<>();
    private final List<Voice> voices = new ArrayList<>();

    private EspeakNg(Program program, String listed) {
        this.program = program;
        listed.lines().skip(1).sorted(Comparator.comparing(EspeakNg::rank)).forEach(this::add);
    }

    /** Empty where it is not installed, or does not work. */
    static Optional<EspeakNg> find() throws InterruptedException {
        Optional<Program> program = Program.find("espeak-ng");
        if (program.isEmpty()) {
            return Optional.empty();
        }
        try {
            String listed = program.get().run("", Path.of(System.getProperty("java.io.tmpdir")), List.of("--voices"));
            return Optional.of(new EspeakNg(program.get(), listed));
        } catch (IOException e) {
            System.getLogger(EspeakNg.class.getName())
                    .log(System.Logger.Level.WARNING, "espeak-ng is installed but does not work: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /** How far down it stands among the voices of its language: what espeak-ng itself would take is first. */
    private static int rank(String line) {
        String[] columns = columns(line);
        String primary = columns.length < 2 ? "" : columns[1].split("-")[0];
        return ALSO.matcher(line)
                .results()
                .filter(also -> also.group(1).equals(primary))
                .mapToInt(also -> Integer.parseInt(also.group(2)))
                .findFirst()
                .orElse(columns.length > 1 && columns[1].equals(primary) ? 0 : LAST);
    }

    private static String[] columns(String line) {
        return line.strip().split("\\s+");
    }

    /** @param line priority, language, age and gender, name, file, other languages with the priority for them */
    private void add(String line) {
        String[] columns = columns(line);
        if (columns.length < 5 || columns[4].startsWith("art/") || UNREAD.contains(columns[1])) {
            return;
        }
        String tag = TAGS.getOrDefault(columns[1], columns[1]);
        String language = Locale.forLanguageTag(tag).toLanguageTag();
        String key = KEY + tag.toLowerCase(Locale.ROOT);
        if (!language.equals("und") && namesByKey.putIfAbsent(key, columns[1]) == null) {
            voices.add(new Voice(key, columns[3].replace('_', ' ').strip(), language, NAME));
        }
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
        String name = namesByKey.get(voice.key());
        Path wav = Files.createTempFile(directory, "espeak", ".wav");
        try {
            // By its name alone: espeak-ng cuts a path after 200 characters and writes elsewhere.
            String file = wav.getFileName().toString();
            program.run(
                    script.spoken(),
                    directory,
                    List.of("-b", "1", "-v", name, "-s", WORDS_PER_MINUTE, "--stdin", "-w", file));
            Pcm sound = Pcm.read(wav);
            return new Utterance(sound, WordTimes.of(script, phonemes(script, name, directory), sound));
        } finally {
            Files.deleteIfExists(wav);
        }
    }

    /** How many phonemes each word has: asked word by word, so that numbers and signs count as they are spoken. */
    private double[] phonemes(Script script, String name, Path directory) throws IOException, InterruptedException {
        String apart = script.words().stream()
                .map(word -> word.spoken().replaceAll("[.,;:!?]+$", ""))
                .collect(Collectors.joining("\n\n"));
        String answer =
                program.run(apart, directory, List.of("-b", "1", "-q", "-v", name, "--ipa", "--sep=_", "--stdin"));
        List<String> lines = answer.lines().filter(line -> !line.isBlank()).toList();
        return lines.size() == script.words().size() ? Weights.ofPhonemes(lines) : Weights.ofLetters(script);
    }
}
