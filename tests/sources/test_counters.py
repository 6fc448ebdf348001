"""Pages of our own making, in the shapes that petition sites use."""

from app.domain.answer import Answer
from app.domain.page import Counter
from app.domain.petition import Quality
from app.sources import pages


def counters(body: str) -> tuple[Counter, ...]:
    return pages.read(Answer("https://a.test/", 200, body=body.encode())).counters


def test_json_ld_that_counts_interactions() -> None:
    body = """<script type="application/ld+json">{"@graph": [{"@type": "Petition",
        "interactionStatistic": {"@type": "InteractionCounter",
        "interactionType": {"@type": "https://schema.org/EndorseAction"},
        "userInteractionCount": "18,904"}}]}</script>"""

    assert counters(body) == (Counter(18904, "EndorseAction", "ldjson", "userInteractionCount"),)


def test_keys_of_embedded_json_that_speak_of_signatures() -> None:
    body = """<script>window.state = {"petition": {"signatureCount": 139137, "id": 5,
        "signatureGoal": 200000, "supporters_needed": 60863, "views": 7},
        "supporters": {"displayed": 12, "goal": 100}}</script>"""

    assert counters(body) == (
        Counter(12, "supporters", "json", "supporters.displayed"),
        Counter(139137, "signatureCount", "json", "signatureCount"),
    )


def test_elements_beside_a_telling_word_are_found_by_a_selector_of_their_own() -> None:
    body = """<body><p class="count">7</p><div class="box"><p>Unterschriften</p>
        <p class="count"><b>18.904</b></p></div><p>Comments: 12</p></body>"""

    (found,) = counters(body)

    assert (found.count, found.kind) == (18904, "css")
    assert "Unterschriften" in found.label
    assert found.place.endswith("b")


def test_about_is_said() -> None:
    (found,) = counters('<body><span id="n">128k signatures</span></body>')

    assert found == Counter(128000, "128k signatures", "css", "span#n", Quality.APPROXIMATE)


def test_a_page_without_such_words_has_none() -> None:
    deep = '{"a":' * 5000 + "1" + "}" * 5000
    body = f'<script type="application/ld+json">{deep}</script><p>2016</p><p>No. 4</p>'

    assert counters(body) == ()
