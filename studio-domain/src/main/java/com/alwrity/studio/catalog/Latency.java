package com.alwrity.studio.catalog;

/**
 * How long a run takes before measurements of our own tell: {@code fixedSeconds + perSecond × seconds of video},
 * times the picture's pixels over those of 720p where {@code scalesWithPixels}.
 */
public record Latency(double fixedSeconds, double perSecond, boolean scalesWithPixels) {}
