#include "rules/registry/phrases.h"

#include <random>

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using Places = std::vector<std::pair<std::size_t, std::string>>;

Places places_of(const std::vector<std::string>& phrases, std::string_view text) {
  Places found;
  const bool taken = rules::Phrases(phrases).find(text, [&](std::string_view phrase, std::size_t at) {
    found.emplace_back(at, phrase);
    return false;
  });
  CHECK_FALSE(taken);
  return found;
}

// As one would look for them by hand.
Places places_by_hand(const std::vector<std::string>& phrases, std::string_view text) {
  Places found;
  for (std::size_t at = 0; at < text.size(); ++at)
    for (const std::string& phrase : phrases)
      if (!phrase.empty() && text.substr(at).starts_with(phrase)) found.emplace_back(at, phrase);
  return found;
}

TEST_CASE("phrases are found wherever they stand, the leftmost first") {
  const std::vector<std::string> phrases = {"trên cả nước", "trong cả nước", "cả nước có"};
  CHECK(places_of(phrases, "trên cả nước có") == Places{{0, "trên cả nước"}, {6, "cả nước có"}});
  CHECK(places_of(phrases, "ở trong cả nước") == Places{{4, "trong cả nước"}});
  CHECK(places_of(phrases, "trên cả nướ").empty());
  CHECK(places_of(phrases, "").empty());
}

TEST_CASE("phrases at one place come in the order of the list") {
  CHECK(places_of({"kế hoạch này nêu", "kế hoạch này"}, "kế hoạch này nêu") ==
        Places{{0, "kế hoạch này nêu"}, {0, "kế hoạch này"}});
}

TEST_CASE("the search ends with the phrase that is taken") {
  const std::vector<std::string> list = {"phụ lục 1", "phụ lục 2"};
  const rules::Phrases phrases(list);
  int shown = 0;
  CHECK(phrases.find("phụ lục 1, phụ lục 2", [&](std::string_view, std::size_t) { return ++shown == 1; }));
  CHECK(shown == 1);
  CHECK(phrases.stand_in("xem phụ lục 2"));
  CHECK_FALSE(phrases.stand_in("xem phụ lục 3"));
}

TEST_CASE("short phrases are found too, and none among no phrases") {
  CHECK(places_of({"cũ", "trước đây"}, "huyện cũ trước đây") == Places{{8, "cũ"}, {12, "trước đây"}});
  CHECK(places_of({"", "top"}, "top") == Places{{0, "top"}});
  CHECK(places_of({}, "trên cả nước").empty());
}

TEST_CASE("any text gives what a search by hand gives") {
  std::mt19937 random(7);
  const auto word = [&](std::size_t length) {
    std::string text;
    while (text.size() < length) text += "ab "[random() % 3];
    return text;
  };
  for (int round = 0; round < 500; ++round) {
    std::vector<std::string> phrases;
    for (std::size_t i = random() % 6; i > 0; --i) phrases.push_back(word(8 + random() % 4));
    const std::string text = word(random() % 400);
    CHECK(places_of(phrases, text) == places_by_hand(phrases, text));
  }
}

}  // namespace
}  // namespace rasoat::tests
