package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrTest {

    private static final int SCALE = 8;

    @Test
    void what_was_drawn_is_what_a_camera_reads() throws Exception {
        var address = "https://ventanilla.example/f/Zm9vYmFyYmF6cXV4MTIzNA";
        assertThat(read(Qr.of(address))).isEqualTo(address);
    }

    @Test
    void a_link_stays_coarse_enough_for_an_old_camera() {
        assertThat(Qr.of("https://ventanilla.example/f/Zm9vYmFyYmF6cXV4MTIzNA").size())
                .isLessThanOrEqualTo(41);
    }

    @Test
    void the_code_is_one_path_without_style_or_script() {
        assertThat(Qr.of("https://ventanilla.example/f/a").path()).matches("(M\\d+ \\d+h\\d+v1h-\\d+z)+");
    }

    @Test
    void an_address_too_long_to_be_read_is_refused() {
        assertThatThrownBy(() -> Qr.of("https://ventanilla.example/" + "a".repeat(120)))
                .hasMessageContaining("Maybe");
    }

    /** Paints the path as a printer would and reads it back. */
    static String read(Qr code) throws Exception {
        var side = code.size() * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        var run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)").matcher(code.path());
        while (run.find()) {
            var from = Integer.parseInt(run.group(1)) * SCALE;
            var top = Integer.parseInt(run.group(2)) * SCALE;
            var width = Integer.parseInt(run.group(3)) * SCALE;
            for (var y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + from, y * side + from + width, 0);
            }
        }
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        var hints = Map.of(
                DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE), DecodeHintType.TRY_HARDER, true);
        return new QRCodeReader().decode(image, hints).getText();
    }
}
