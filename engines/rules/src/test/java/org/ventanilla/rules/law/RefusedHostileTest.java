package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the law says of YAML it does without. */
class RefusedHostileTest {

    @Test
    void a_key_written_twice_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "reviewed: no", "reviewed: no\nreviewed: no")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:7:1  (reviewed) is written twice.
                            7 | reviewed: no
                              | ^^^^^^^^
                        Maybe one of the two was meant for elsewhere.""");
    }

    @Test
    void an_anchor_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "reviewed: no", "reviewed: &answer no")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:6:11  The law uses no anchors.
                            6 | reviewed: &answer no
                              |           ^
                        Maybe write the value out.""");
    }

    @Test
    void an_alias_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "reviewed: no", "reviewed: *answer")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:6:11  The law uses no aliases.
                            6 | reviewed: *answer
                              |           ^
                        Maybe write the value out.""");
    }

    @Test
    void a_tag_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "reviewed: no", "reviewed: !!bool no")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:6:11  The law uses no tags.
                            6 | reviewed: !!bool no
                              |           ^
                        Maybe leave (tag:yaml.org,2002:bool) out.""");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "reviewed: no", "reviewed: no\n---\nmore: yes")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:8:1  A second document begins here.
                            8 | more: yes
                              | ^
                        Maybe it belongs in a file of its own.""");
    }

    @Test
    void a_bracket_left_open_is_refused_where_it_is_noticed() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "[none, refused]", "[none, refused")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:18:7  This is not YAML: expected ',' or ']', but got :.
                           18 |   cite: lmigra 54
                              |       ^
                        Maybe something went wrong while parsing a flow sequence.""");
    }

    @Test
    void a_tab_for_indentation_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "  all:\n    - nationality", "\tall:\n    - nationality")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:11:1  This is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation).
                           11 | ?all:
                              | ^
                        Maybe something went wrong while scanning for the next token.""");
    }

    @Test
    void an_empty_value_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "decides: office", "decides:")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:8:9  Nothing is written here.
                            8 | decides:
                              |         ^
                        Maybe write the value, or leave the key out.""");
    }
}
