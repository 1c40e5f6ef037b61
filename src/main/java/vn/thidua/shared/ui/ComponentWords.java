package vn.thidua.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The words inside components of the library, in the language of the person at the screen. */
public final class ComponentWords {

    private ComponentWords() {}

    /** Words of a date picker: day first (dd/MM/yyyy), the week begins on Monday. */
    public static DatePicker.DatePickerI18n datePicker() {
        return new DatePicker.DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(list("shared.date.months"))
                .setWeekdays(list("shared.date.weekdays"))
                .setWeekdaysShort(list("shared.date.weekdaysShort"))
                .setToday(word("shared.date.today"))
                .setCancel(word("shared.cancel"))
                .setBadInputErrorMessage(word("shared.date.bad"))
                .setRequiredErrorMessage(word("shared.required"));
    }

    /** A date picker with our words and a label. */
    public static DatePicker datePicker(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(datePicker());
        return picker;
    }

    /** Words of an upload of one or several files. */
    public static UploadI18N upload() {
        var error = new UploadI18N.Error();
        error.setTooManyFiles(word("shared.upload.tooMany"));
        error.setFileIsTooBig(word("shared.upload.tooBig"));
        error.setIncorrectFileType(word("shared.upload.wrongType"));
        var status = new UploadI18N.Uploading.Status();
        status.setConnecting(word("shared.upload.connecting"));
        status.setStalled(word("shared.upload.stalled"));
        status.setProcessing(word("shared.upload.processing"));
        status.setHeld(word("shared.upload.held"));
        var remaining = new UploadI18N.Uploading.RemainingTime();
        remaining.setPrefix(word("shared.upload.remaining"));
        remaining.setUnknown(word("shared.upload.remainingUnknown"));
        var failed = new UploadI18N.Uploading.Error();
        failed.setServerUnavailable(word("shared.upload.unavailable"));
        failed.setUnexpectedServerError(word("shared.upload.failed"));
        failed.setForbidden(word("shared.upload.forbidden"));
        var words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(word("shared.upload.dropOne"))
                .setMany(word("shared.upload.dropMany")));
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(word("shared.upload.addOne")).setMany(word("shared.upload.addMany")));
        words.setFile(new UploadI18N.File()
                .setRemove(word("shared.upload.remove"))
                .setRetry(word("shared.upload.retry"))
                .setStart(word("shared.upload.start")));
        words.setError(error);
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(status)
                .setRemainingTime(remaining)
                .setError(failed));
        words.setUnits(List.of("B", "kB", "MB", "GB"));
        return words;
    }

    /** Words of the sign-in form. */
    public static LoginI18n login() {
        var form = new LoginI18n.Form();
        form.setTitle(word("shared.login.title"));
        form.setUsername(word("shared.login.username"));
        form.setPassword(word("shared.login.password"));
        form.setSubmit(word("shared.login.submit"));
        form.setForgotPassword(word("shared.login.forgot"));
        var error = new LoginI18n.ErrorMessage();
        error.setTitle(word("shared.login.failedTitle"));
        error.setMessage(word("shared.login.failed"));
        error.setUsername(word("shared.login.usernameMissing"));
        error.setPassword(word("shared.login.passwordMissing"));
        var words = new LoginI18n();
        words.setForm(form);
        words.setErrorMessage(error);
        return words;
    }

    /** Words of a menu bar. */
    public static MenuBar.MenuBarI18n menuBar() {
        return new MenuBar.MenuBarI18n().setMoreOptions(word("shared.menu.more"));
    }

    private static String word(String key) {
        return I18NProvider.translate(key);
    }

    private static List<String> list(String key) {
        return List.of(word(key).split(";"));
    }
}
