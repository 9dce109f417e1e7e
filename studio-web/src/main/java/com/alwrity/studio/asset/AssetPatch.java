package com.alwrity.studio.asset;

import java.util.List;

/** What is to be changed of an asset; absent fields stay as they are. */
public record AssetPatch(String title, List<String> tags, Boolean favorite) {}
