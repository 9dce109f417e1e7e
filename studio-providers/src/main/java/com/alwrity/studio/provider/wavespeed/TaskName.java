package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.operation.CloneVoice;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A prediction's id, and what its result is to us, which the service does not say: {@code abc} makes a file,
 * {@code abc/text} makes words, {@code abc/voice/anna} makes the voice of this name.
 */
record TaskName(String id, String form) {

    private static final String TEXT = "text";
    private static final String VOICE = "voice/";

    static TaskName of(ModelCall call, JsonNode body, String id) {
        if (call.request() instanceof CloneVoice request) {
            // Under the name that went over the wire, whatever the catalogue made of ours.
            String voice = call.model().fields().stream()
                    .filter(field -> "voiceName".equals(field.from()))
                    .map(ModelField::name)
                    .map(name -> body.path(name).asText())
                    .findFirst()
                    .orElse(request.voiceName());
            return new TaskName(id, VOICE + voice);
        }
        boolean words = call.request().operation().output() == OperationKind.Output.TEXT;
        return new TaskName(id, words ? TEXT : "");
    }

    /** @throws Permanent if it is none of ours, so that nothing else gets into an address */
    static TaskName parse(String taskId) throws Permanent {
        String[] parts = taskId.split("/", 2);
        if (!JsonService.segment(parts[0])) {
            throw new Permanent(Permanent.Kind.FAILED, "Not a task's name");
        }
        return new TaskName(parts[0], parts.length > 1 ? parts[1] : "");
    }

    boolean isText() {
        return form.equals(TEXT);
    }

    /** The voice that was made; empty if none was. */
    String voice() {
        return form.startsWith(VOICE) ? form.substring(VOICE.length()) : "";
    }

    @Override
    public String toString() {
        return form.isEmpty() ? id : id + "/" + form;
    }
}
