package id.sinergi.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stranger's request whose body has arrived: who reads it waits for nobody. Bodies of several parts are not taken. */
final class ArrivedRequest extends StrangersRequest {

    private static final int MOST_FIELDS = 50;

    private byte[] body = {};
    private Map<String, String[]> parameters = Map.of();
    private boolean readable = true;

    ArrivedRequest(HttpServletRequest request) {
        super(request);
    }

    /** Takes what has come. */
    void arrive(byte[] all) {
        body = all;
        try {
            parameters = Collections.unmodifiableMap(parameters());
        } catch (IllegalArgumentException notEncoded) {
            readable = false;
        }
    }

    /** Whether a form is encoded as one, and has no more fields than any. */
    boolean isReadable() {
        return readable;
    }

    private Map<String, String[]> parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        super.getParameterMap().forEach((name, values) -> all.put(name, new ArrayList<>(List.of(values))));
        var type = getContentType();
        if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            var fields = new String(body, StandardCharsets.UTF_8).split("&", MOST_FIELDS + 1);
            if (fields.length > MOST_FIELDS) {
                throw new IllegalArgumentException("More fields than any form has");
            }
            for (var field : fields) {
                int end = field.indexOf('=');
                var name = decoded(end < 0 ? field : field.substring(0, end));
                all.computeIfAbsent(name, unknown -> new ArrayList<>())
                        .add(end < 0 ? "" : decoded(field.substring(end + 1)));
            }
        }
        var read = new LinkedHashMap<String, String[]>();
        all.forEach((name, values) -> read.put(name, values.toArray(String[]::new)));
        return read;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Collection<Part> getParts() throws ServletException {
        throw new ServletException("A stranger's body has no parts");
    }

    @Override
    public Part getPart(String name) throws ServletException {
        throw new ServletException("A stranger's body has no parts");
    }

    /** It is the request itself that goes on, for every filter that looks at requests alone. */
    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.REQUEST;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Arrived(new ByteArrayInputStream(body));
    }

    private static final class Arrived extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Arrived(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Everything has arrived");
        }
    }
}
