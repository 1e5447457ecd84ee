#include "plans/key_register.h"

#include <map>
#include <random>
#include <string>
#include <vector>

#include "plans/key_print.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

std::string_view text_of(const void* texts, NodeId id) {
  return (*static_cast<const std::vector<std::string>*>(texts))[id];
}

TEST_CASE("keys are compared as their bytes are") {
  std::mt19937 random(7);
  for (std::size_t size = 0; size < 40; ++size) {
    std::string key;
    for (std::size_t i = 0; i < size; ++i) key.push_back(static_cast<char>(random()));
    CHECK(same_key(key, std::string(key)));
    CHECK(key_print(key) == key_print(std::string(key)));
    CHECK_FALSE(same_key(key, key + "a"));
    for (std::size_t i = 0; i < size; ++i) {
      std::string other = key;
      other[i] ^= 1;
      CHECK_FALSE(same_key(key, other));
    }
  }
}

// Mappings in mappings, with few keys and with more than one search goes through, many of them equal.
TEST_CASE("the first of equal keys is found in every open mapping") {
  std::mt19937 random(11);
  std::vector<std::string> texts;
  KeyRegister keys(&text_of, &texts);
  struct Open {
    KeyRegister::Mapping mapping;
    std::map<std::string, NodeId> first;
  };
  std::vector<Open> open;
  for (int step = 0; step < 20000; ++step) {
    const auto choice = random() % 100;
    if (open.empty() || (choice < 3 && open.size() < 20)) {
      open.push_back({keys.open(), {}});
    } else if (choice < 5) {
      keys.close(open.back().mapping);
      open.pop_back();
    } else {
      const auto id = static_cast<NodeId>(texts.size());
      texts.push_back("khoa_" + std::to_string(random() % 200));
      const auto [known, is_new] = open.back().first.try_emplace(texts.back(), id);
      REQUIRE(keys.add(open.back().mapping, texts.back(), id) == (is_new ? kNoNode : known->second));
    }
  }
}

}  // namespace
}  // namespace rasoat::plans
