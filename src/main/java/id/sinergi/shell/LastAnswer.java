package id.sinergi.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.ServerRpcHandler.ClientResentPayloadException;
import com.vaadin.flow.server.communication.ServerRpcHandler.InvalidUIDLSecurityKeyException;
import com.vaadin.flow.server.communication.ServerRpcHandler.MessageIdSyncException;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.springframework.stereotype.Component;

/**
 * Keeps the last answer of each page packed, which Flow keeps whole in case that it gets lost on its way: the answer
 * that opens a view was half of what a session weighs.
 */
@Component
class LastAnswer implements VaadinServiceInitListener {

    private static final int LARGE = 8_192;

    /** Stands where Flow keeps an answer that is packed; no answer is empty. */
    private static final String PACKED = "";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new PackingHandler());
    }

    private static final class PackingHandler extends UidlRequestHandler {

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new UnpackingRpcHandler();
        }

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String requestBody)
                throws IOException {
            // Asked before, since a request that signs out ends the session in which the page could be found.
            var page = session.getService().findUI(request);
            var writer = super.synchronizedHandleRequest(session, request, response, requestBody);
            if (page != null) {
                pack(page);
            }
            return writer;
        }
    }

    /** A request that comes once more asks for the answer that did not arrive. */
    private static final class UnpackingRpcHandler extends ServerRpcHandler {

        @Override
        public void handleRpc(UI ui, String message, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            try {
                super.handleRpc(ui, message, request);
            } catch (ClientResentPayloadException again) {
                unpack(ui);
                throw again;
            }
        }
    }

    /** An answer that is packed already, since the request failed before another one was made, stays as it is. */
    private static void pack(UI page) {
        var answer = page.getInternals().getLastRequestResponse();
        if (PACKED.equals(answer)) {
            return;
        }
        boolean large = answer != null && answer.length() > LARGE;
        ComponentUtil.setData(page, Packed.class, large ? Packed.of(answer) : null);
        if (large) {
            page.getInternals().setLastRequestResponse(PACKED);
        }
    }

    private static void unpack(UI page) {
        var packed = ComponentUtil.getData(page, Packed.class);
        if (packed != null) {
            page.getInternals().setLastRequestResponse(packed.text());
        }
    }

    /** Deflated UTF-8. */
    private record Packed(byte[] bytes) implements Serializable {

        static Packed of(String text) {
            var bytes = new ByteArrayOutputStream();
            var deflater = new Deflater(Deflater.BEST_SPEED);
            try (var packing = new DeflaterOutputStream(bytes, deflater)) {
                packing.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } finally {
                deflater.end();
            }
            return new Packed(bytes.toByteArray());
        }

        String text() {
            try (var packed = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
                return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
