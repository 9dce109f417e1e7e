package com.alwrity.studio.widget;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.media.MediaKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Brings files to the library, large ones too: dropped, pasted or picked, paused and resumed. */
@Tag("studio-uploader")
@JavaScript("context://static/widgets/elements.js")
@JavaScript("context://static/widgets/uploader.js")
public class Uploader extends Component {

    private static final String ENDPOINT = "/api/video-studio/uploads";
    private static final List<String> LABELS = List.of(
            "drop",
            "pick",
            "pause",
            "resume",
            "remove",
            "retry",
            "waiting",
            "paused",
            "done",
            "checking",
            "wrongType",
            "tooLarge",
            "empty",
            "failed",
            "signedOut",
            "files");

    /** How it behaves where it stands. */
    public enum Scope {
        /** Takes one file, dropped on itself. */
        FIELD,
        /** Takes many, dropped anywhere on the page. */
        PAGE
    }

    /** @param maxBytes refused above it before the first byte moves */
    public Uploader(Scope scope, long maxBytes, MediaKind... kinds) {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("endpoint", ENDPOINT);
        options.put("accept", Arrays.stream(kinds).flatMap(Uploader::extensions).toList());
        options.put("maxBytes", maxBytes);
        options.put("pageDrop", scope == Scope.PAGE);
        options.put("single", scope == Scope.FIELD);
        options.put("compact", scope == Scope.FIELD);
        getElement().setProperty("options", Json.write(options));
        Map<String, String> labels = new LinkedHashMap<>();
        LABELS.forEach(label -> labels.put(label, t("uploader." + label)));
        getElement().setProperty("labels", Json.write(labels));
    }

    private static Stream<String> extensions(MediaKind kind) {
        return switch (kind) {
            case VIDEO -> Stream.of(".mp4", ".mov", ".webm", ".mkv", ".avi", ".m4v");
            case IMAGE -> Stream.of(".png", ".jpg", ".jpeg", ".webp");
            case AUDIO -> Stream.of(".mp3", ".wav");
        };
    }

    /** Opens the browser's file dialog. */
    public void pick() {
        getElement().callJsFunction("pick");
    }

    public Registration addUploadedListener(ComponentEventListener<UploadedEvent> listener) {
        return addListener(UploadedEvent.class, listener);
    }

    /** A file arrived, was looked at and is an asset now. */
    @DomEvent("uploaded")
    public static class UploadedEvent extends ComponentEvent<Uploader> {

        private final UUID assetId;
        private final String name;

        public UploadedEvent(
                Uploader source,
                boolean fromClient,
                @EventData("event.detail.asset") String assetId,
                @EventData("event.detail.name") String name) {
            super(source, fromClient);
            this.assetId = UUID.fromString(assetId);
            this.name = name;
        }

        public UUID assetId() {
            return assetId;
        }

        public String name() {
            return name;
        }
    }
}
