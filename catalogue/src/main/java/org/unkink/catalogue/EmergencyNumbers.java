package org.unkink.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.ContentProblem.Code;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Place;

/**
 * The number to call for an ambulance, by country.
 *
 * @param elsewhere for every country that is not listed; 112 reaches help from a mobile phone in most of the world
 * @param byCountry by ISO 3166 code of two capital letters
 */
public record EmergencyNumbers(String elsewhere, Map<String, String> byCountry) {

    static final String FILE = "emergency.yaml";

    private static final Pattern NUMBER = Pattern.compile("\\d{2,5}");

    public EmergencyNumbers {
        byCountry = Collections.unmodifiableMap(new LinkedHashMap<>(byCountry));
    }

    /** The number of a country, as in {@code GB} in either case; anything unknown gets the number for elsewhere. */
    public String number(@Nullable String country) {
        return country == null ? elsewhere : byCountry.getOrDefault(country.toUpperCase(Locale.ROOT), elsewhere);
    }

    static @Nullable EmergencyNumbers read(Place root) {
        Fields fields = root.fields(List.of("default", "countries"), List.of());
        Place elsewherePlace = fields == null ? null : fields.get("default");
        Place list = fields == null ? null : fields.get("countries");
        String elsewhere = elsewherePlace == null ? null : phone(elsewherePlace);
        Fields countries = list == null ? null : list.anyFields();
        if (elsewhere == null || countries == null) {
            return null;
        }
        Set<String> known = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
        Map<String, String> byCountry = new LinkedHashMap<>();
        countries.all().forEach((country, place) -> {
            String number = phone(place);
            if (!known.contains(country)) {
                place.refuse(Code.BAD_COUNTRY, "expected a country as two capital letters of ISO 3166");
            } else if (number != null) {
                byCountry.put(country, number);
            }
        });
        return new EmergencyNumbers(elsewhere, byCountry);
    }

    private static @Nullable String phone(Place place) {
        String text = place.text();
        if (text != null && !NUMBER.matcher(text).matches()) {
            place.refuse(Code.BAD_PHONE_NUMBER, "expected 2 to 5 digits, not '" + text + "'");
            return null;
        }
        return text;
    }
}
