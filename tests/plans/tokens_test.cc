#include "plans/tokens.h"

#include <fstream>
#include <random>
#include <sstream>

#include "plans/reader.h"
#include "tests/support/catch.h"

using namespace rasoat::plans;

namespace {

std::vector<Token> tokens(std::string_view text) { return tokens_of(read_yaml(text).document); }

std::string written_again(std::string_view text) {
  std::string out;
  for (const Token& token : tokens(text)) out += text_of(token.where, text);
  return out;
}

std::string kinds(std::string_view text) {
  constexpr std::string_view kLetters = "B_n#%<>ks:-,()&*!";
  std::string out;
  for (const Token& token : tokens(text)) out += kLetters[static_cast<std::size_t>(token.kind)];
  return out;
}

}  // namespace

TEST_CASE("every byte is in one token, and of the right kind") {
  CHECK(kinds("a: b\n") == "k:_sn");
  CHECK(kinds("\xEF\xBB\xBF---\r\n- &x 'a' # c\r\n- *x\n...\n") == "B<n-_&_s_#n-_*n>n");
  CHECK(kinds("k: [a, {b: c}]") == "k:_(s,_(k:_s))");
  CHECK(kinds("%YAML 1.2\n---\na: |\n  x\n") == "%n<nk:_sn");
  CHECK(kinds("a: | # c\n  x\n") == "k:_s_#nsn");
}

TEST_CASE("broken text is there too") {
  CHECK(kinds("a: 1\nvan\nb: 2\n") == "k:_sn!nk:_sn");
  CHECK(written_again("a: \"x\nb: ]\n!t : &\n  ? \n") == "a: \"x\nb: ]\n!t : &\n  ? \n");
}

TEST_CASE("nothing is lost, whatever is done to a text") {
  const std::string text =
      "%YAML 1.2\n---\n# c\na: &x 'b'\nl:\n  - *x # d\n  - |\n    t\n  - [p, {q: \"r\\n\"}]\nm: >-\r\n  u\r\n...\n";
  const std::string pieces = " :-#\"'[]{},&*!|>%@\t?\n\\";
  std::mt19937 random(7);
  for (int i = 0; i < 20'000; ++i) {
    std::string broken = text;
    for (std::uint32_t changes = random() % 4 + 1; changes > 0; --changes) {
      const std::size_t at = random() % broken.size();
      if (random() % 2 == 0) {
        broken.erase(at, random() % 5);
      } else {
        broken.insert(at, 1, pieces[random() % pieces.size()]);
      }
    }
    if (written_again(broken) != broken) FAIL(broken);
  }
}

TEST_CASE("refused input has tokens as well") {
  CHECK(written_again("a: b\n---\nc: d\n") == "a: b\n---\nc: d\n");
  CHECK(written_again(std::string(1000, '[')) == std::string(1000, '['));
  CHECK(written_again("") == "");
  CHECK(written_again("# only\n") == "# only\n");
}
