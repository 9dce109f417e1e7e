package com.alwrity.studio.media;

/** How long a file really is: by its packets, as its header may say anything. */
final class Length {

    private static final double SECONDS_BEFORE_END = 1;
    private static final double TOLERANCE_SECONDS = 1;
    private static final double TOLERANCE_SHARE = 0.05;

    private Length() {}

    /** Seconds; the header's figure where it is about right. */
    static double of(Ffmpeg ffmpeg, SniffedFile file, Headers headers)
            throws FfmpegFailed, InterruptedException, MediaRejected {
        double said = headers.seconds();
        double real = lastPacketEnd(ffmpeg, file, said) - headers.start();
        if (real <= 0) {
            throw FileBytes.damaged();
        }
        boolean right = Math.abs(real - said) <= Math.max(TOLERANCE_SECONDS, TOLERANCE_SHARE * said);
        if (!right && real < said && file.signature() == Signature.FLAC) {
            throw FileBytes.truncated();
        }
        return right ? said : real;
    }

    private static double lastPacketEnd(Ffmpeg ffmpeg, SniffedFile file, double said)
            throws FfmpegFailed, InterruptedException {
        String from = FfmpegRun.seconds(Math.max(0, said - SECONDS_BEFORE_END)) + "%";
        // These have no index to seek by, and are small.
        boolean all = file.signature() == Signature.MP3 || file.signature() == Signature.AAC;
        return ffmpeg.packetTimes(file.path(), file.signature(), all ? "0%" : from)
                .lines()
                .mapToDouble(Length::end)
                .max()
                .orElse(0);
    }

    /** Of a line {@code time,duration}; either may be unknown. */
    private static double end(String line) {
        String[] fields = line.split(",");
        double end = 0;
        for (String field : fields) {
            end += field.matches("-?\\d+\\.\\d+") ? Double.parseDouble(field) : 0;
        }
        return end;
    }
}
