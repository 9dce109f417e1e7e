package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.ModelField;
import com.fasterxml.jackson.databind.JsonNode;

/** Hands a file over to a service: by upload, or in the request itself. */
public interface FilePlace {

    /** What the field holds so that the service finds the file. */
    JsonNode place(InputFile file, ModelField field) throws ProviderException;
}
