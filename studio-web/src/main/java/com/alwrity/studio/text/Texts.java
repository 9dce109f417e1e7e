package com.alwrity.studio.text;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The user's texts, from the resource bundle {@code texts/ui}, in the language of the browser where we have it. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Texts implements I18NProvider {

    private static final String BUNDLE = "texts.ui";
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /** A text in the language of the page that is being served. */
    public static String t(String key, Object... params) {
        return text(locale(), key, params);
    }

    /** A text in this language: for what is served without a page of ours. */
    public static String in(Locale locale, String key, Object... params) {
        return text(locale, key, params);
    }

    /** Empty where the bundle has no such text: for keys that are built from codes. */
    public static Optional<String> find(String key, Object... params) {
        return bundle(locale()).containsKey(key) ? Optional.of(t(key, params)) : Optional.empty();
    }

    /** The singular for 1, the plural for all else: {@code key.one} and {@code key.many}. */
    public static String count(String key, long number) {
        return t(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** The language of the page that is being served. */
    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return text(locale, key, params);
    }

    private static String text(Locale locale, String key, Object... params) {
        ResourceBundle bundle = bundle(locale);
        if (!bundle.containsKey(key)) {
            return key;
        }
        String text = bundle.getString(key);
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
