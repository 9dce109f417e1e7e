package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.stream.Collectors;

/** Takes in a file of platforms, as the studio gives it out. */
class BringPlatforms extends Dialog {

    private static final int MOST_BYTES = 1_000_000;

    private final transient PlatformsDesk desk;
    private final transient Runnable changed;
    private final TextField reason = new TextField(t("admin.tier.reason"));
    private final Paragraph wrong = new Paragraph();
    private final Button bring = new Button(t("platforms.import"), click -> bring());
    private byte[] file;

    BringPlatforms(PlatformsDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        setHeaderTitle(t("platforms.import"));
        setWidth("480px");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        reason.setHelperText(t("admin.tier.reason.hint"));
        reason.setMaxLength(Reason.LONGEST);
        reason.setWidthFull();
        Upload upload = new Upload(UploadHandler.inMemory((about, bytes) -> {
            file = bytes;
            bring.setEnabled(true);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes("application/json", ".json");
        bring.setEnabled(false);
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(t("platforms.import.sub")), upload, reason, wrong);
        getFooter().add(new Button(t("action.cancel"), click -> close()), bring);
    }

    private void bring() {
        try {
            int number = desk.bring(file, reason.getValue());
            close();
            Notification.show(count("platforms.brought", number), 6_000, Notification.Position.TOP_CENTER);
            changed.run();
        } catch (StudioException e) {
            wrong.setText(
                    e.violations().isEmpty()
                            ? desk.words(e)
                            : e.violations().stream()
                                    .map(one -> one.field() + ": " + desk.words(one))
                                    .collect(Collectors.joining(" ")));
        }
    }
}
