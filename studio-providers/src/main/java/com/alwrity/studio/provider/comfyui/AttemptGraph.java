package com.alwrity.studio.provider.comfyui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/**
 * A graph that belongs to one attempt and no other: ComfyUI does not work at what it has worked at before, and leaves no
 * file for it.
 */
final class AttemptGraph {

    private static final List<String> SEEDS = List.of("seed", "noise_seed");
    private static final int OPEN = -1;

    /** As many bits as every program takes for a whole number. */
    private static final long LARGEST_SEED = (1L << 48) - 1;

    private static final String FILE = "filename_prefix";

    private AttemptGraph() {}

    /** Every seed of −1 becomes one of the attempt's own, and its files get names of their own. */
    static ObjectNode of(ObjectNode graph, UUID attempt) {
        long seed = attempt.getLeastSignificantBits() & LARGEST_SEED;
        for (JsonNode node : graph) {
            if (node.path("inputs") instanceof ObjectNode inputs) {
                SEEDS.stream()
                        .filter(name -> inputs.path(name).isNumber()
                                && inputs.path(name).intValue() == OPEN)
                        .forEach(name -> inputs.put(name, seed));
                if (inputs.path(FILE).isTextual()) {
                    inputs.put(FILE, inputs.path(FILE).textValue() + "-" + attempt);
                }
            }
        }
        return graph;
    }
}
