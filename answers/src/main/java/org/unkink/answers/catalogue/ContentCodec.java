package org.unkink.answers.catalogue;

import com.grack.nanojson.JsonSink;
import org.unkink.answers.json.JsonValue;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.codec.Codec;

/** The content as JSON, for a home that cannot read its files. */
@Codec
public interface ContentCodec {

    void write(JsonSink<?> json, CatalogueContent content);

    CatalogueContent content(JsonValue.Obj json);
}
