package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssetJsonTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void looksAsTheContractHasIt() throws Exception {
        JsonNode json = Json.mapper().readTree(Json.write(AssetJson.of(Examples.asset(ID), Locale.ENGLISH)));

        assertThat(json).isEqualTo(Json.mapper().readTree("""
                {"id":"00000000-0000-0000-0000-000000000001","kind":"video","title":"Lighthouse","state":"READY",
                 "createdAt":"2026-11-24T12:00:00Z","studio":"create","operation":"text-to-video",
                 "model":"local/storyboard","jobId":"00000000-0000-0000-0000-00000000000b","prompt":"A lighthouse",
                 "tags":["sea"],"favorite":true,"collectionIds":[],
                 "media":{"container":"mp4","width":720,"height":1280,"durationSeconds":5.0,"fps":30.0,
                   "videoCodec":"h264","audioCodec":"aac","audioChannels":2,"hasAudio":true,"bytes":123456,
                   "sha256":"%1$s","rotation":0},
                 "renditions":[{"name":"original","contentType":"video/mp4","bytes":123456,
                   "url":"/api/video-studio/videos/00000000-0000-0000-0000-00000000000a/\
                00000000-0000-0000-0000-000000000001.mp4?v=abababababababab"}],
                 "lineage":{"parents":[],"children":[]},"versions":[],
                 "provenance":{"ai":false,"label":"Storyboard draft drawn offline, no AI model",
                   "source":"local/storyboard","flagged":false},
                 "estimated":{"amount":"0.50","currency":"USD","credits":50},
                 "actual":{"amount":"0.00","currency":"USD","credits":0},
                 "usage":{"plays":3,"downloads":1,"exports":0},
                 "links":{"self":"/api/video-studio/assets/00000000-0000-0000-0000-000000000001",
                   "job":"/api/video-studio/jobs/00000000-0000-0000-0000-00000000000b"}}
                """.formatted(Examples.SHA256)));
    }
}
