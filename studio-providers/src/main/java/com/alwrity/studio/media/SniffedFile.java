package com.alwrity.studio.media;

import java.nio.file.Path;

/** A file whose first bytes say what it claims to be. */
record SniffedFile(Path path, Signature signature) {}
