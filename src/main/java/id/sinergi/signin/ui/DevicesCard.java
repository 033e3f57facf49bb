package id.sinergi.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import id.sinergi.language.Dates;
import id.sinergi.signin.AccountService;
import id.sinergi.signin.Device;
import java.time.ZoneId;

/** Where the viewer is signed in, and the ways out. */
class DevicesCard extends Div {

    private final AccountService account;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();

    DevicesCard(AccountService account, ZoneId zone) {
        this.account = account;
        this.zone = zone;
        addClassName("card");
        list.addClassName("devices");
        var elsewhere = new Button(getTranslation("signin.devices.elsewhere"), click -> {
            account.signOutElsewhere();
            refresh();
            Notification.show(getTranslation("signin.devices.done"));
        });
        add(
                new H2(getTranslation("signin.devices.title")),
                new Paragraph(getTranslation("signin.devices.lead")),
                list,
                elsewhere);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        account.devices().forEach(device -> list.add(new ListItem(row(device))));
    }

    private Component row(Device device) {
        var name = new Span(device.description());
        name.addClassName("device-name");
        var text = new Div(name, new Span(details(device)));
        var row = new Div(text);
        row.addClassName("device");
        if (!device.here()) {
            var forget = new Button(getTranslation("signin.devices.forget"), click -> {
                account.forget(device);
                refresh();
            });
            forget.setAriaLabel(getTranslation("signin.devices.forget") + " " + device.description());
            row.add(forget);
        }
        return row;
    }

    private String details(Device device) {
        var seen = Dates.in(getLocale()).dateTime(device.lastSeen().atZone(zone));
        return (device.here() ? getTranslation("signin.devices.here") + " · " : "")
                + getTranslation(state(device))
                + " · "
                + seen
                + " · "
                + device.address();
    }

    private static String state(Device device) {
        return device.remembered()
                ? "signin.devices.remembered"
                : device.signedIn() ? "signin.devices.signedIn" : "signin.devices.out";
    }
}
