package com.alwrity.studio.provider.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import org.junit.jupiter.api.Test;

class InlineFileTest {

    private final Blobs blobs = new Blobs();
    private final InlineFile inline = new InlineFile(blobs, 4);
    private final ModelField field = Json.read(
            "{\"name\": \"input.img_url\", \"type\": \"file\", \"from\": \"imageAssetId\"}", ModelField.class);

    @Test
    void aFileIsItsTypeAndItsBytes() throws ProviderException {
        InputFile file = blobs.picture("imageAssetId", new byte[] {1, 2, 3, 4});
        assertThat(inline.base64(file, field)).isEqualTo("AQIDBA==");
        assertThat(inline.dataUri(file, field)).isEqualTo("data:image/png;base64,AQIDBA==");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByTheNameOfItsField() {
        InputFile file = blobs.picture("imageAssetId", new byte[5]);
        Permanent refused = catchThrowableOfType(Permanent.class, () -> inline.dataUri(file, field));
        assertThat(refused.kind()).isEqualTo(Permanent.Kind.INVALID_REQUEST);
        assertThat(refused).hasMessageContaining("input.img_url");
    }

    @Test
    void aFileThatIsGoneIsNoDoubt() {
        InputFile file = blobs.picture("imageAssetId", new byte[1]);
        blobs.delete(file.blob());
        assertThatThrownBy(() -> inline.base64(file, field)).isInstanceOf(Transient.class);
    }
}
