package id.sinergi.api;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The form in which a client wants its answer. */
enum Representation {
    JSON(MediaType.APPLICATION_JSON),
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

    private final MediaType mediaType;

    Representation(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** The first that the header {@code Accept} agrees with, JSON if it does not care. */
    static Representation accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return JSON;
        }
        try {
            var wanted = MediaType.parseMediaTypes(header);
            MimeTypeUtils.sortBySpecificity(wanted);
            for (var type : wanted) {
                for (var representation : values()) {
                    if (type.getQualityValue() > 0 && type.includes(representation.mediaType)) {
                        return representation;
                    }
                }
            }
        } catch (InvalidMediaTypeException unreadable) {
            throw new ApiProblem(HttpStatus.NOT_ACCEPTABLE, "representation");
        }
        throw new ApiProblem(HttpStatus.NOT_ACCEPTABLE, "representation");
    }
}
