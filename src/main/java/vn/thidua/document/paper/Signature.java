package vn.thidua.document.paper;

import java.util.List;

/**
 * A place for a signature.
 *
 * @param post authority and post in capitals, one line each, such as "TM. KHỐI THI ĐUA" and "KHỐI TRƯỞNG"
 * @param name who signs, without academic or honorary titles; "" where it is not known yet
 */
public record Signature(List<String> post, String name) {

    public Signature {
        post = List.copyOf(post);
    }
}
