package org.ventanilla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A bare socket to the program under test, for what no browser and no client library would ever send. */
public final class Wire {

    private static final int PATIENCE = 10_000;

    private Wire() {}

    /** What came back, to the last byte before the connection closed. */
    public record Seen(int status, String head, String body) {

        /** The values of a header, in any case it was written. */
        public List<String> header(String name) {
            var prefix = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .toList();
        }
    }

    /** A sound request for this target, as it stands, with these headers besides. */
    public static Seen get(String target, String... headers) {
        return send("GET " + target + " HTTP/1.1", headers);
    }

    /** A request that begins with this line. */
    public static Seen send(String line, String... headers) {
        var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return sendBytes(line + "\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n");
    }

    /** A request with a body of this kind. */
    public static Seen post(String target, String kind, String body, String... headers) {
        var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return sendBytes("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + kind
                + "\r\nContent-Length: " + body.length() + "\r\n" + more + "\r\n" + body);
    }

    /** Exactly these bytes. */
    public static Seen sendBytes(String bytes) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), CleanDatabase.port())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var end = answer.indexOf("\r\n\r\n");
            var status = answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
            return end < 0
                    ? new Seen(status, answer, "")
                    : new Seen(status, answer.substring(0, end), answer.substring(end + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
