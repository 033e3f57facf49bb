package id.sinergi.component;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;

/** A link to a page by its address, for those who do not know the page itself. */
public class PageLink extends RouterLink {

    /**
     * @param path of the page, without a slash in front; empty for the first page
     */
    public PageLink(String text, String path) {
        setText(text);
        getElement().setAttribute("href", path);
    }

    public PageLink(String text, String path, Map<String, List<String>> parameters) {
        this(text, path);
        setParameters(parameters);
    }

    public final void setParameters(Map<String, List<String>> parameters) {
        setQueryParameters(new QueryParameters(parameters));
    }
}
