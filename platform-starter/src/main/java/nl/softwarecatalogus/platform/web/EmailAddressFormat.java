// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.regex.Pattern;

/**
 * What counts as an e-mail address: its form. The validator's own format also wants a top-level domain from a list that
 * ages with it, and so refuses new ones and those reserved for examples (RFC 2606).
 */
final class EmailAddressFormat implements Format {

    private static final String WORD = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern ADDRESS =
            Pattern.compile("(?=[^@]{1,64}@)" + WORD + "(\\." + WORD + ")*@" + LABEL + "(\\." + LABEL + ")+");
    private static final int LONGEST = 254;

    @Override
    public String getName() {
        return "email";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return isAddress(value);
    }

    static boolean isAddress(String value) {
        return value.length() <= LONGEST && ADDRESS.matcher(value).matches();
    }
}
