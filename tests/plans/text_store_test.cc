#include "plans/text_store.h"

#include <string>

#include "plans/citation.h"
#include "plans/citation_phrases.h"
#include "plans/deadline.h"
#include "plans/folding.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "tests/support/catch.h"
#include "tests/support/samples.h"

namespace rasoat::plans {
namespace {

TEST_CASE("a text is read once, wherever it stands") {
  TextStore store;
  store.begin_plan();
  ReadText& first = store.of("Ủy  BAN nhân dân");
  const std::string elsewhere = "Ủy  BAN nhân dân";
  CHECK(&store.of(elsewhere) == &first);
  CHECK(first.text() == elsewhere);
  CHECK(first.folded() == "ủy ban nhân dân");
  CHECK(&store.of("Ủy ban nhân dân") != &first);
  CHECK(store.of(std::string_view()).folded().empty());
  CHECK(&store.of("") == &store.of(std::string_view()));
  store.begin_plan();
  CHECK(&store.of(elsewhere) == &first);
}

TEST_CASE("what is said of a text outlives the text that was given") {
  TextStore store;
  store.begin_plan();
  ReadText* read = nullptr;
  {
    const std::string text = "Kết luận số 69-KL/TW, trước ngày 15/12/2025";
    read = &store.of(text);
  }
  CHECK(read->symbols().at(0).canonical == "69-KL/TW");
  REQUIRE(read->citations().size() == 1);
  CHECK(read->citations()[0].head.text == "Kết luận số 69-KL/TW");
  CHECK(read->folded_with_offsets().text == read->folded());
  CHECK(store.of("quý II/2025").deadline().kind == DeadlineKind::kQuarter);
  CHECK(store.of("……").is_placeholder());
  CHECK_FALSE(read->is_placeholder());
}

TEST_CASE("a question is asked once of each text, and each has its own answers") {
  TextStore store(70);
  store.begin_plan();
  int asked = 0;
  const auto ask = [&](std::string_view text, std::uint32_t question, bool answer) {
    return store.of(text).ask(question, [&] {
      ++asked;
      return answer;
    });
  };
  CHECK(ask("một", 0, true));
  CHECK_FALSE(ask("một", 69, false));
  CHECK_FALSE(ask("hai", 0, false));
  CHECK(ask("một", 31, true));
  CHECK(asked == 4);
  CHECK(ask("một", 0, false));
  CHECK_FALSE(ask("một", 69, true));
  CHECK_FALSE(ask("hai", 0, true));
  CHECK(asked == 4);
  CHECK(store.of("một").answer(32) == Known::kNotYet);
}

struct Length {
  explicit Length(std::string_view text) : size(text.size()) { ++made; }
  std::size_t size;
  static inline int made = 0;
};
struct Twice {
  explicit Twice(ReadText& read) : size(read.fact<Length>(read.text()).size * 2) {}
  std::size_t size;
};

TEST_CASE("a fact is made once, and may rest on another") {
  TextStore store;
  store.begin_plan();
  ReadText& read = store.of("năm");
  CHECK(read.fact<Twice>(read).size == 8);
  CHECK(read.fact<Length>(std::string_view("khác")).size == 4);
  CHECK(Length::made == 1);
}

TEST_CASE("many texts at once are the same as one after another") {
  std::vector<std::string> written;
  for (int i = 0; i < 3000; ++i) written.push_back("Nội dung " + std::to_string(i % 700));
  const std::vector<std::string_view> texts(written.begin(), written.end());
  std::vector<ReadText*> reads(texts.size());
  TextStore store;
  store.begin_plan();
  store.of_all(texts, reads);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    CHECK(reads[i]->text() == texts[i]);
    CHECK(reads[i] == &store.of(texts[i]));
  }
  CHECK(store.size() == 700);
}

TEST_CASE("a text is new in the plan in which it was met first") {
  TextStore store;
  store.begin_plan();
  CHECK(store.is_new(store.of("một")));
  store.begin_plan();
  CHECK_FALSE(store.is_new(store.of("một")));
  CHECK(store.is_new(store.of("hai")));
}

TEST_CASE("a store stays small, keeps what comes again, and answers as before") {
  TextStore store(1);
  const std::string again = "Đảng ủy Trường Đại học Lam Giang";
  std::size_t most = 0;
  for (int plan = 0; plan < 400; ++plan) {
    store.begin_plan();
    for (int i = 0; i < 300; ++i) {
      const std::string text = "Nội dung số " + std::to_string(plan) + "." + std::to_string(i);
      ReadText& read = store.of(text);
      CHECK(read.ask(0, [&] { return i % 2 == 0; }) == (i % 2 == 0));
      CHECK(read.folded() == fold(text));
    }
    CHECK(store.of(again).ask(0, [&] { return plan == 0; }));
    CHECK(store.of(again).ask(0, [] { return false; }));
    most = std::max(most, store.size());
  }
  CHECK(most < 40'000);
}

// A look at the words only may be wrong in one direction: to look at the text itself without need.
TEST_CASE("the words of a text hide no citation") {
  std::size_t cited = 0;
  for (const tests::Sample& sample : tests::samples()) {
    for (std::size_t at = 0; at < sample.text.size();) {
      const std::size_t end = std::min(sample.text.find('\n', at), sample.text.size());
      const std::string line = sample.text.substr(at, end - at);
      at = end + 1;
      TextStore store;
      ReadText& read = store.of(line);
      const bool by_text = may_cite_without_symbol(read.folded());
      const bool by_words = may_cite_without_symbol(read.folded(), read.words(), read.signs().has(TextSign::kDigit));
      INFO(line);
      CHECK(by_words == by_text);
      CHECK(read.citations().size() == read_citations(line).size());
      cited += read.citations().size();
    }
  }
  CHECK(cited > 100);
}

}  // namespace
}  // namespace rasoat::plans
