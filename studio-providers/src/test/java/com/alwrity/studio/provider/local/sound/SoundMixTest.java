package com.alwrity.studio.provider.local.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.alwrity.studio.media.LocalFfmpeg;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.provider.local.storyboard.Brief;
import com.alwrity.studio.provider.local.storyboard.Storyboard;
import com.alwrity.studio.speech.LocalSpeech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundMixTest {

    private static final String CHORD = "aevalsrc='0.1*sin(2*PI*220*t)+0.1*sin(2*PI*330*t)':s=48000";

    @TempDir
    private static Path sources;

    @TempDir
    private Path directory;

    private static Path voice;
    private static Path music;
    private final SoundMix mix = new SoundMix(LocalFfmpeg.get());
    private Path wav;

    @BeforeAll
    static void make() throws Exception {
        voice = sources.resolve("voice.wav");
        new LocalSpeech(Optional.empty(), Optional.empty())
                .speak("A lighthouse in a storm at dusk. Waves are breaking!", "freetts-kevin16", "en", voice);
        music = sources.resolve("music.wav");
        Tones.write(CHORD + ":d=10", music);
    }

    @BeforeEach
    void target() {
        wav = directory.resolve("mixed.wav");
    }

    @Test
    void isAsLoudAsPlatformsPlayItAndExactlyAsLongAsTheFilm() throws Exception {
        Loudness told = mix.mix(Optional.of(voice), Optional.of(music), Optional.empty(), 8, wav, () -> false);

        assertThat(Tones.samples(wav)).isEqualTo(8 * 48_000);
        assertLoudness(told);
        assertThat(directory.toFile().list()).containsExactly("mixed.wav");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quiet | 0.01*sin(2*PI*440*t) | 5",
                "clipped | 3*sin(2*PI*440*t) | 5",
                "peaky | 0.9*exp(-mod(t\\,0.5)*40)*sin(2*PI*900*t) | 8",
                "noise | 0.5*random(0)-0.25 | 5",
                "short | 0.2*sin(2*PI*300*t) | 2"
            })
    void bringsEveryKindOfSoundToTheSameLoudness(String name, String source, double seconds) throws Exception {
        Path uploaded = directory.resolve(name + ".flac");
        Tones.write("aevalsrc='" + source + "':s=44100:d=10", uploaded);

        Loudness told = mix.mix(Optional.empty(), Optional.empty(), Optional.of(uploaded), seconds, wav, () -> false);

        assertThat(Tones.samples(wav)).isEqualTo((long) (seconds * 48_000));
        assertLoudness(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lighthouse in a storm", "coffee shop, warm light", "neon city"})
    void bringsTheMusicOfEveryFilmToTheSameLoudness(String prompt) throws Exception {
        Path score = directory.resolve("score.wav");
        Storyboard.of(new Brief(prompt, new FrameSize(32, 18), 5, Motion.MEDIUM, 3, List.of()))
                .writeMusic(score);

        assertLoudness(mix.mix(Optional.empty(), Optional.of(score), Optional.empty(), 5, wav, () -> false));
    }

    @Test
    void bringsAVoiceAlone() throws Exception {
        assertLoudness(mix.mix(Optional.of(voice), Optional.empty(), Optional.empty(), 5, wav, () -> false));
    }

    @Test
    void laysTwoBedsBelowAVoice() throws Exception {
        assertLoudness(mix.mix(Optional.of(voice), Optional.of(music), Optional.of(music), 5, wav, () -> false));
    }

    @Test
    void takesMp3AndFollowsItWithSilence() throws Exception {
        Path uploaded = directory.resolve("song.mp3");
        Tones.write(CHORD + ":d=3", uploaded, "-ac", "1", "-ar", "44100");

        mix.mix(Optional.empty(), Optional.empty(), Optional.of(uploaded), 8, wav, () -> false);

        assertThat(Tones.samples(wav)).isEqualTo(8 * 48_000);
        assertThat(Tones.level(wav, 1, 2, 220)).isGreaterThan(-30);
        assertThat(Tones.level(wav, 5, 7, 220)).isLessThan(-80);
    }

    @Test
    void lowersTheMusicBelowTheVoice() throws Exception {
        Path speaking = directory.resolve("speaking.wav");
        Tones.write("aevalsrc='if(between(t,2,4),0.3*sin(2*PI*1500*t),0)':s=48000:d=8", speaking);

        mix.mix(Optional.of(speaking), Optional.of(music), Optional.empty(), 8, wav, () -> false);

        double alone = Tones.level(wav, 0.5, 1.8, 220);
        assertThat(alone - Tones.level(wav, 2.3, 3.9, 220)).isBetween(8.0, 15.0);
        assertThat(Tones.level(wav, 5.5, 7, 220)).isCloseTo(alone, within(1.0));
        assertThat(Tones.level(wav, 2.3, 3.9, 1500) - Tones.level(wav, 2.3, 3.9, 220))
                .isGreaterThan(10);
    }

    @Test
    void leavesSilenceSilent() throws Exception {
        Path silence = directory.resolve("silence.wav");
        Tones.write("anullsrc=r=48000:cl=mono", silence, "-t", "5");

        Loudness told = mix.mix(Optional.of(silence), Optional.of(silence), Optional.empty(), 5, wav, () -> false);

        assertThat(told.isSilence()).isTrue();
        assertThat(Tones.loudness(wav).isSilence()).isTrue();
        assertThat(Tones.samples(wav)).isEqualTo(5 * 48_000);
    }

    @Test
    void isSilentWithoutAnySound() throws Exception {
        mix.mix(Optional.empty(), Optional.empty(), Optional.empty(), 5, wav, () -> false);

        assertThat(Tones.loudness(wav).isSilence()).isTrue();
        assertThat(Tones.samples(wav)).isEqualTo(5 * 48_000);
    }

    @Test
    void doesNotLiftTheNoiseOfARecordingOfNothing() throws Exception {
        Path hiss = directory.resolve("hiss.wav");
        Tones.write("anoisesrc=a=0.002:r=48000:d=5", hiss);
        double before = Tones.loudness(hiss).lufs();

        Loudness told = mix.mix(Optional.empty(), Optional.empty(), Optional.of(hiss), 5, wav, () -> false);

        assertThat(before).isBetween(-60.0, -50.0);
        assertThat(told.lufs() - before).isLessThan(37);
    }

    @Test
    void fadesAtBothEnds() throws Exception {
        Path tone = directory.resolve("tone.wav");
        Tones.write("sine=f=220:r=48000:d=10", tone);

        mix.mix(Optional.empty(), Optional.of(tone), Optional.empty(), 5, wav, () -> false);

        double middle = Tones.level(wav, 2, 3, 220);
        assertThat(middle - Tones.level(wav, 4.9, 5, 220)).isGreaterThan(10);
        assertThat(middle - Tones.level(wav, 4.0, 4.4, 220)).isLessThan(1);
    }

    @Test
    void stopsWhenItIsNoLongerWanted() throws IOException {
        assertThatThrownBy(() -> mix.mix(Optional.of(voice), Optional.of(music), Optional.empty(), 8, wav, () -> true))
                .isInstanceOf(InterruptedException.class);
        try (var left = Files.list(directory)) {
            assertThat(left).noneMatch(file -> !file.equals(wav));
        }
    }

    private void assertLoudness(Loudness told) throws Exception {
        Loudness measured = Tones.loudness(wav);
        assertThat(measured.lufs()).isCloseTo(-14, within(1.0));
        assertThat(measured.truePeak()).isLessThanOrEqualTo(-1.0);
        assertThat(told.lufs()).isCloseTo(measured.lufs(), within(0.2));
        assertThat(told.truePeak()).isCloseTo(measured.truePeak(), within(0.2));
    }
}
