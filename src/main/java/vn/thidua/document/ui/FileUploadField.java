package vn.thidua.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentService;
import vn.thidua.shared.RuleViolation;

/**
 * A field of a form whose value is the id of a stored file. The file is stored when it arrives, so that a wrong one is
 * told at once; the form keeps the id when it is saved.
 */
public class FileUploadField extends CustomField<@Nullable Long> {

    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    private final DocumentService documents;
    private final SerializableSupplier<@Nullable Long> province;
    private final Upload upload = new Upload();
    private final Div shown = new Div();
    private @Nullable Long fileId;

    /** @param province the province the file will belong to, asked when a file arrives */
    public FileUploadField(String label, DocumentService documents, SerializableSupplier<@Nullable Long> province) {
        this.documents = documents;
        this.province = province;
        setLabel(label);
        addClassName("file-upload-field");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) documents.largestBytes());
        upload.setAcceptedFileExtensions(documents.extensions().stream()
                .map(extension -> "." + extension)
                .toArray(String[]::new));
        upload.setUploadButton(new Button(getTranslation("document.choose")));
        upload.setI18n(words());
        upload.setUploadHandler(receiver());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        setHelperText(getTranslation("document.hint", documents.largestBytes() / BYTES_PER_MEGABYTE));
        add(shown, upload);
        present();
    }

    @Override
    protected @Nullable Long generateModelValue() {
        return fileId;
    }

    @Override
    protected void setPresentationValue(@Nullable Long value) {
        fileId = value;
        present();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        present();
    }

    private UploadHandler receiver() {
        long largest = documents.largestBytes();
        return new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                receive(event);
            }

            @Override
            public long getFileSizeMax() {
                return largest;
            }
        };
    }

    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            long stored = documents.store(event.getFileName(), content, province.get());
            event.getUI().access(() -> accept(stored));
        } catch (RuleViolation violation) {
            var sentence = getTranslation(violation.key(), violation.args());
            event.reject(sentence);
            event.getUI().access(() -> refuse(sentence));
        }
    }

    private void accept(long stored) {
        fileId = stored;
        setInvalid(false);
        upload.clearFileList();
        updateValue();
        present();
    }

    private void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
        upload.clearFileList();
    }

    private void present() {
        shown.removeAll();
        upload.setVisible(fileId == null && !isReadOnly());
        if (fileId != null) {
            documents
                    .describe(List.of(fileId))
                    .forEach(file -> shown.add(new FileLink(documents, file.id(), file.fileName())));
            if (!isReadOnly()) {
                shown.add(removeButton());
            }
        }
    }

    private Button removeButton() {
        var remove = new Button(getTranslation("document.remove"), click -> {
            fileId = null;
            updateValue();
            present();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return remove;
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("document.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(
                                getTranslation("document.tooLarge", documents.largestBytes() / BYTES_PER_MEGABYTE))
                        .setIncorrectFileType(getTranslation("document.type.refused"))
                        .setTooManyFiles(getTranslation("document.onlyOne")))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("document.unreachable"))
                                .setUnexpectedServerError(getTranslation("document.unreachable"))
                                .setForbidden(getTranslation("document.unreachable"))));
    }
}
