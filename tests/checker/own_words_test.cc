#include "checker/portfolio/own_words.h"

#include <algorithm>

#include "checker/portfolio/text_sketch.h"
#include "plans/code_points.h"
#include "plans/letters.h"
#include "tests/bench/made_plan.h"
#include "tests/support/build_plan.h"
#include "tests/support/catch.h"

using namespace rasoat;
using checker::OwnWord;

namespace {

std::vector<std::string> written(std::string_view text) {
  std::vector<std::string> words;
  for (const OwnWord& word : checker::words_of(text))
    words.emplace_back(text.substr(word.where.begin, word.where.end - word.where.begin));
  return words;
}

using Words = std::vector<std::string>;

std::vector<std::uint32_t> least(std::vector<std::uint32_t> all, std::size_t most) {
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  all.resize(std::min(all.size(), most));
  return all;
}

// The definition: of every 16 stretches in a row of a text, or of all where it has fewer, the least one.
std::vector<std::uint32_t> kept_of(const std::vector<std::uint32_t>& text) {
  std::vector<std::uint32_t> kept;
  const std::size_t width = std::min<std::size_t>(16, text.size());
  for (std::size_t first = 0; width > 0 && first + width <= text.size(); ++first)
    kept.push_back(*std::min_element(text.begin() + static_cast<std::ptrdiff_t>(first),
                                     text.begin() + static_cast<std::ptrdiff_t>(first + width)));
  return kept;
}

}  // namespace

TEST_CASE("words end where no letter is; names, figures and quotations are none") {
  CHECK(written("mở lớp, hướng dẫn") == Words{"mở", "lớp", "hướng", "dẫn"});
  CHECK(written("tại An Khê MỞ Ở 12 lớp k9") == Words{"tại", "MỞ", "lớp"});
  CHECK(written("ghi \"không đọc\" và “không đọc” nữa") == Words{"ghi", "và", "nữa"});
  CHECK(written("ɖất 漢字 ғ đường") == Words{"ɖất", "漢字", "ғ", "đường"});
}

TEST_CASE("words that were met before are read as when they were new") {
  const tests::BuiltPlan plan(
      bench::written(bench::made_content(3, {}), bench::made_unit(7), {.symbol = "1-KH", .day = 40}));
  std::vector<std::string> texts = {"mở lớp, (hướng dẫn) mở \"lớp\" “mở lớp” nữa mở",
                                    "An Khê an khê 12 k9 k9, lớp/nhóm lớp/nhóm hoá hóa.",
                                    "mở\xC3 lớp\xE1\xBB mở lớp a\xE1 a", std::string("a\0b a\0 a b", 10)};
  for (plans::PlanNode node = 0; node < plan.plan().size(); ++node) texts.emplace_back(plan.plan()[node].text);
  REQUIRE(texts.size() > 50);
  for (const std::string& text : texts) {
    std::string with_tabs = text;  // between which no word is looked up
    std::ranges::replace(with_tabs, ' ', '\t');
    const auto words = checker::words_of(text);
    const auto same = checker::words_of(with_tabs);
    INFO(text);
    REQUIRE(words.size() == same.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
      CHECK(words[i].hash == same[i].hash);
      CHECK(words[i].where == same[i].where);
    }
  }
}

TEST_CASE("bytes that are no text part words and are passed over") {
  CHECK(written("mở\xC3 lớp\xE1\xBB") == Words{"mở", "lớp"});
  CHECK(written("m\xE1\xBB\x20y\xFFz") == Words{"m", "y", "z"});
  CHECK(written("\xC0\x80\xE0\x80\xBFx").back() == "x");
}

TEST_CASE("a letter is the same word with and without marks, in any case, composed or not") {
  const auto hash_of = [](std::string_view text) { return checker::words_of(text).at(0).hash; };
  const std::uint32_t plain = hash_of("nghiem");
  for (const std::string_view same : {"nghiệm", "NGHIỆM", "nghiê\u0323m", "nghie\u0302\u0323m"})
    CHECK(hash_of(same) == plain);
  // Every letter that stands in the tables is read as it would be without them.
  for (char32_t point = 0x80; point < 0x2000; ++point) {
    if (!plans::is_letter_or_digit(point) || (point >= 0x300 && point <= 0x36F)) continue;
    std::string word = "a";
    plans::append_code_point(word, point);
    std::string bare = "a";
    plans::append_code_point(bare, plans::base_letter(point));
    const auto words = checker::words_of(word);
    const auto same = checker::words_of(bare);
    REQUIRE(words.size() == same.size());
    if (!words.empty()) REQUIRE(words[0].hash == same[0].hash);
  }
}

TEST_CASE("a stretch is told from its two runs, within one text") {
  const std::string text =
      bench::written(bench::made_content(3, {}), bench::made_unit(7), {.symbol = "1-KH", .day = 40});
  const tests::BuiltPlan plan(text);
  const auto words = checker::own_words_of(plan.plan()).words;
  std::size_t runs = 0;
  std::size_t stretches = 0;
  const std::span<const OwnWord> all = words;
  checker::each_run_and_stretch(
      all, [&](std::size_t, std::uint32_t) { ++runs; },
      [&](std::size_t first, std::uint32_t stretch) {
        ++stretches;
        const auto at = all.subspan(first);
        REQUIRE(at.front().text == at[checker::kStretchWords - 1].text);
        REQUIRE(stretch ==
                checker::hash_of_stretch(checker::hash_of_run(at.first(6)), checker::hash_of_run(at.subspan(6, 6))));
      });
  std::size_t expected = 0;
  for (std::size_t first = 0; first + checker::kStretchWords <= all.size(); ++first)
    expected += all[first].text == all[first + checker::kStretchWords - 1].text ? 1 : 0;
  CHECK(stretches == expected);
  CHECK(runs > stretches);
}

TEST_CASE("a sketch has the least of all runs, and of the stretches of each text") {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const tests::BuiltPlan plan(
        bench::written(bench::made_content(seed, {}), bench::made_unit(seed), {.symbol = "1-KH", .day = 40}));
    const auto words = checker::own_words_of(plan.plan()).words;
    std::vector<std::uint32_t> runs;
    std::vector<std::uint32_t> kept;
    for (std::size_t begin = 0; begin < words.size();) {
      std::size_t end = begin;
      while (end < words.size() && words[end].text == words[begin].text) ++end;
      std::vector<std::uint32_t> of_text;
      checker::each_run_and_stretch(
          std::span(words).subspan(begin, end - begin), [&](std::size_t, std::uint32_t run) { runs.push_back(run); },
          [&](std::size_t, std::uint32_t stretch) { of_text.push_back(stretch); });
      const auto of_this = kept_of(of_text);
      kept.insert(kept.end(), of_this.begin(), of_this.end());
      begin = end;
    }
    const checker::TextSketch sketch = checker::text_sketch_of(plan.plan());
    CHECK(sketch.runs == least(runs, checker::kSketchRuns));
    CHECK(sketch.stretches == least(kept, checker::kSketchStretches));
    CHECK(sketch.words == words.size());
  }
}
