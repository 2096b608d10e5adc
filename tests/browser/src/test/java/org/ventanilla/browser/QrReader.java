package org.ventanilla.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Reads a code off a picture of the page, as the camera of a phone does. */
final class QrReader {

    private QrReader() {}

    /** A camera is held nearer and further until it reads: one size alone may fall between the dots of the code. */
    private static final List<Double> DISTANCES = List.of(1.0, 0.75, 0.5, 1.5);

    static String read(byte[] picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            return DISTANCES.stream()
                    .map(distance -> find(seenFrom(image, distance)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "No code can be read off the page. Maybe it is too small or has no white around it."));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedImage seenFrom(BufferedImage image, double distance) {
        var width = (int) (image.getWidth() * distance);
        var height = (int) (image.getHeight() * distance);
        var seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawn = seen.createGraphics();
        drawn.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawn.drawImage(image, 0, 0, width, height, null);
        drawn.dispose();
        return seen;
    }

    private static Optional<String> find(BufferedImage image) {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException notFromHere) {
            return Optional.empty();
        }
    }
}
