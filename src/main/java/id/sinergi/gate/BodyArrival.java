package id.sinergi.gate;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Collects a stranger's body as it comes. No thread waits for it, so that those who send a letter a minute keep nobody
 * from anything.
 */
final class BodyArrival implements ReadListener, AsyncListener {

    private static final int READ = 4_096;

    /** What happens in the end, once. */
    interface End {

        /** Comes first, however it ends. */
        void over();

        void arrived(byte[] body);

        void refused(Refusal refusal) throws IOException;
    }

    private final AsyncContext waiting;
    private final ServletInputStream in;
    private final int largest;
    private final End end;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    BodyArrival(AsyncContext waiting, ServletInputStream in, int largest, End end) {
        this.waiting = waiting;
        this.in = in;
        this.largest = largest;
        this.end = end;
    }

    void begin() {
        waiting.addListener(this);
        in.setReadListener(this);
    }

    @Override
    public void onDataAvailable() throws IOException {
        var part = new byte[READ];
        while (!ended.get() && in.isReady()) {
            int read = in.read(part);
            if (read < 0) {
                return;
            }
            body.write(part, 0, read);
            if (body.size() > largest) {
                refuse(Refusal.LARGE);
                return;
            }
        }
    }

    @Override
    public void onAllDataRead() {
        if (isEnd()) {
            end.arrived(body.toByteArray());
            waiting.dispatch();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
        refuse(Refusal.SLOW);
    }

    private void refuse(Refusal refusal) throws IOException {
        if (isEnd()) {
            try {
                end.refused(refusal);
            } finally {
                waiting.complete();
            }
        }
    }

    /** Whoever hangs up is answered nothing. */
    @Override
    public void onError(Throwable failure) {
        if (isEnd()) {
            waiting.complete();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
    }

    @Override
    public void onComplete(AsyncEvent event) {
        isEnd();
    }

    private boolean isEnd() {
        boolean first = ended.compareAndSet(false, true);
        if (first) {
            end.over();
        }
        return first;
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nothing starts again what is on its way.
    }
}
