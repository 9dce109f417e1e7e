package com.alwrity.studio.provider.comfyui;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A server on which a test accepts one websocket after the other, by hand. */
final class WebSocketStub implements AutoCloseable {

    private static final int TEXT = 0x1;
    private static final int BINARY = 0x2;
    private static final int WHOLE = 0x80;

    private final ServerSocket server;

    WebSocketStub() {
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            server.setSoTimeout(10_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** Waits for the next one that wants a line, and gives it one. */
    Line accept() throws IOException {
        Socket socket = server.accept();
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        List<String> head = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            head.add(line);
        }
        String key = head.stream()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("sec-websocket-key:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElseThrow();
        String answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + proof(key) + "\r\n\r\n";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
        return new Line(socket, head);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static String proof(String key) {
        try {
            byte[] known = (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.ISO_8859_1);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1").digest(known));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param head what was asked for */
    record Line(Socket socket, List<String> head) implements AutoCloseable {

        void say(String text) throws IOException {
            frame(WHOLE | TEXT, text.getBytes(StandardCharsets.UTF_8));
        }

        void sayInParts(String text) throws IOException {
            frame(TEXT, text.substring(0, 10).getBytes(StandardCharsets.UTF_8));
            frame(WHOLE, text.substring(10).getBytes(StandardCharsets.UTF_8));
        }

        void send(byte[] bytes) throws IOException {
            frame(WHOLE | BINARY, bytes);
        }

        /** Without a word. */
        @Override
        public void close() throws IOException {
            socket.close();
        }

        private void frame(int head, byte[] bytes) throws IOException {
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            frame.write(head);
            if (bytes.length < 126) {
                frame.write(bytes.length);
            } else {
                frame.write(127);
                for (int shift = 56; shift >= 0; shift -= 8) {
                    frame.write((int) ((long) bytes.length >> shift));
                }
            }
            frame.writeBytes(bytes);
            OutputStream out = socket.getOutputStream();
            out.write(frame.toByteArray());
            out.flush();
        }
    }
}
