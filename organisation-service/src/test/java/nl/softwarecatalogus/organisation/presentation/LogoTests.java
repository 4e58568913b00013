// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import org.junit.jupiter.api.Test;

class LogoTests {

    @Test
    void isWhatIsInItWhateverItIsCalled() {
        assertThat(Logo.of(Images.png()).mediaType()).isEqualTo("image/png");
        assertThat(Logo.of(Images.jpeg()).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void refusesEveryOtherKindOfFile() {
        assertThat(fault(Images.SVG)).isEqualTo("logo-type");
        assertThat(fault(Images.written("gif", 4, 4))).isEqualTo("logo-type");
        assertThat(fault(Images.written("bmp", 4, 4))).isEqualTo("logo-type");
        assertThat(fault("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEqualTo("logo-type");
        assertThat(fault(new byte[0])).isEqualTo("logo-type");
    }

    @Test
    void refusesWhatOnlyBeginsLikeAnImage() {
        assertThat(fault(Arrays.copyOf(Images.png(), 12))).isEqualTo("logo-broken");
        assertThat(fault(Arrays.copyOf(Images.jpeg(), 3))).isEqualTo("logo-broken");
    }

    @Test
    void takesOneMebibyteAndNoMore() {
        assertThat(Logo.of(Images.pngOf(1024 * 1024)).content()).hasSize(1024 * 1024);
        assertThat(fault(Images.pngOf(1024 * 1024 + 1))).isEqualTo("logo-too-large");
    }

    @Test
    void refusesASmallFileThatUnpacksIntoALargeImage() {
        assertThat(Logo.of(Images.png(4096, 1)).mediaType()).isEqualTo("image/png");
        assertThat(fault(Images.png(4097, 1))).isEqualTo("logo-too-many-pixels");
        assertThat(fault(Images.png(1, 4097))).isEqualTo("logo-too-many-pixels");
    }

    private static String fault(byte[] content) {
        return catchThrowableOfType(InvalidInputException.class, () -> Logo.of(content))
                .invalidParams()
                .getFirst()
                .code();
    }
}
