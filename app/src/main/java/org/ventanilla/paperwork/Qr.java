package org.ventanilla.paperwork;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** An address as squares a telephone's camera reads: one path on a grid, so that it prints sharp at any size. */
public record Qr(int size, String path) {

    /** Longer than any link of ours; keeps the squares big enough for an old camera at 30 mm. */
    private static final int LONGEST = 120;

    static Qr of(String address) {
        if (address.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "An address of (%d) characters makes squares too small to read.\nMaybe the base address is longer than it needs to be."
                            .formatted(address.length()));
        }
        try {
            var squares = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            return new Qr(squares.getWidth(), path(squares));
        } catch (WriterException fault) {
            throw new IllegalStateException("A link could not be drawn as a code.\nMaybe it is empty.", fault);
        }
    }

    private static String path(BitMatrix squares) {
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            var x = 0;
            while (x < squares.getWidth()) {
                var run = run(squares, x, y);
                if (run > 0) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(run);
                    path.append("v1h-").append(run).append('z');
                }
                x += Math.max(run, 1);
            }
        }
        return path.toString();
    }

    private static int run(BitMatrix squares, int from, int y) {
        var x = from;
        while (x < squares.getWidth() && squares.get(x, y)) {
            x++;
        }
        return x - from;
    }
}
