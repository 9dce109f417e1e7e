package com.alwrity.studio.provider.comfyui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What this node knows of the runs that it last heard of. */
final class Recent<T> {

    private static final int MOST = 1000;

    private final Map<String, T> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }
    };

    synchronized void put(String id, T what) {
        known.remove(id);
        known.put(id, what);
    }

    synchronized void forget(String id) {
        known.remove(id);
    }

    synchronized Optional<T> of(String id) {
        return Optional.ofNullable(known.get(id));
    }
}
