package org.ventanilla.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What came out of the printer, read from the file that went in.
 *
 * @param sheets width and height of each, in millimetres
 * @param text of all of them, with one space between words
 * @param outside words that the edge of the paper cuts
 * @param lowest how far down the last word stands, in millimetres
 * @param pdf what went into the printer
 */
record Paper(List<Size> sheets, String text, List<String> outside, int lowest, byte[] pdf) {

    private static final float POINTS = 72 / 25.4f;
    private static final int DOTS = 150;

    /** Of one sheet, in whole millimetres. */
    record Size(int width, int height) {}

    static Paper of(byte[] pdf, String name) {
        try (var document = Loader.loadPDF(pdf)) {
            var sizes = new ArrayList<Size>();
            for (var page : document.getPages()) {
                var box = page.getMediaBox();
                sizes.add(new Size(Math.round(box.getWidth() / POINTS), Math.round(box.getHeight() / POINTS)));
            }
            var reader = new Edges();
            var text = reader.getText(document).replaceAll("\\s+", " ").strip();
            keep(pdf, name);
            return new Paper(sizes, text, reader.outside, Math.round(reader.lowest / POINTS), pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads the words and notes each letter that does not lie whole on its sheet. */
    private static final class Edges extends PDFTextStripper {

        private final List<String> outside = new ArrayList<>();
        private float lowest;

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            for (var letter : letters) {
                lowest = Math.max(lowest, letter.getYDirAdj());
                var right = letter.getXDirAdj() + letter.getWidthDirAdj();
                var isOn = letter.getXDirAdj() >= 0
                        && right <= letter.getPageWidth()
                        && letter.getYDirAdj() - letter.getHeightDir() >= 0
                        && letter.getYDirAdj() <= letter.getPageHeight();
                if (!isOn && !letter.getUnicode().isBlank()) {
                    outside.add(text);
                    break;
                }
            }
            super.writeString(text, letters);
        }
    }

    /** The first sheet, as a camera sees it. */
    byte[] picture() {
        try (var document = Loader.loadPDF(pdf)) {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For whoever wants to look, when a folder for pictures was named. */
    private static void keep(byte[] pdf, String name) {
        var folder = System.getProperty("ventanilla.pictures");
        if (folder != null) {
            try {
                Files.write(Path.of(folder, name.replaceAll("[^A-Za-z0-9]+", "-") + ".pdf"), pdf);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }
}
