// A third witness: tree-sitter-yaml finds each scalar of a clean plan where we find it.
//
// It is never asked about lines past 30,000, about more than 200 levels, or about a text with a NUL: there it is known
// to be wrong or unsafe.
#include <tree_sitter/api.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "plans/reader.h"
#include "tests/bench/plans_generator.h"
#include "tests/support/property.h"
#include "tests/support/samples.h"
#include "tests/support/yaml_events.h"
#include "tests/support/yaml_generator.h"

extern "C" const TSLanguage* tree_sitter_yaml();

namespace rasoat::tests {
namespace {

struct ParserDeleter {
  void operator()(TSParser* parser) const { ts_parser_delete(parser); }
};
struct TreeDeleter {
  void operator()(TSTree* tree) const { ts_tree_delete(tree); }
};

bool guarded(std::string_view text, const plans::Document& document) {
  if (text.contains('\0') || std::count(text.begin(), text.end(), '\n') >= 30'000) return false;
  std::size_t depth = 0;
  std::size_t deepest = 0;
  for (const YamlEvent& event : events_of(document)) {
    if (event.kind == EventKind::kEnd) --depth;
    if (event.kind == EventKind::kSequence || event.kind == EventKind::kMapping) deepest = std::max(deepest, ++depth);
  }
  return deepest < 200;
}

bool is_scalar(const char* type) {
  for (const char* name : {"plain_scalar", "single_quote_scalar", "double_quote_scalar", "block_scalar", "alias"}) {
    if (std::strcmp(type, name) == 0) return true;
  }
  return false;
}

// Where scalars and aliases begin, keys included; false in `clean` when tree-sitter found a mistake.
std::vector<std::uint32_t> starts_by_tree_sitter(std::string_view text, bool& clean) {
  const std::unique_ptr<TSParser, ParserDeleter> parser(ts_parser_new());
  REQUIRE(ts_parser_set_language(parser.get(), tree_sitter_yaml()));
  const std::unique_ptr<TSTree, TreeDeleter> tree(
      ts_parser_parse_string(parser.get(), nullptr, text.data(), static_cast<std::uint32_t>(text.size())));
  const TSNode root = ts_tree_root_node(tree.get());
  clean = !ts_node_has_error(root);
  std::vector<std::uint32_t> starts;
  TSTreeCursor cursor = ts_tree_cursor_new(root);
  for (bool more = true; more;) {
    const TSNode node = ts_tree_cursor_current_node(&cursor);
    const bool scalar = is_scalar(ts_node_type(node));
    if (scalar) starts.push_back(ts_node_start_byte(node));
    if (!scalar && ts_tree_cursor_goto_first_child(&cursor)) continue;
    while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
      more = ts_tree_cursor_goto_parent(&cursor);
      if (!more) break;
    }
  }
  ts_tree_cursor_delete(&cursor);
  return starts;
}

std::vector<std::uint32_t> our_starts(const plans::Document& document) {
  std::vector<std::uint32_t> starts;
  for (plans::NodeId id = 0; id < document.size(); ++id) {
    const plans::NodeKind kind = document.kind(id);
    if (kind == plans::NodeKind::kScalar || kind == plans::NodeKind::kAlias) starts.push_back(document.span(id).begin);
  }
  return starts;
}

void check(std::string_view text) {
  const plans::ReadResult result = plans::read_yaml(text);
  REQUIRE(result.faults.empty());
  REQUIRE(guarded(text, result.document));
  bool clean = false;
  const std::vector<std::uint32_t> theirs = starts_by_tree_sitter(text, clean);
  CHECK(clean);
  CHECK(our_starts(result.document) == theirs);
}

}  // namespace

TEST_CASE("tree-sitter finds the scalars of plans where we do") {
  for (const Sample& sample : samples()) {
    INFO(sample.name);
    check(sample.text);
  }
}

TEST_CASE("tree-sitter finds the scalars of generated plans where we do") {
  for (std::uint64_t seed = 100; seed < 140; ++seed) {
    INFO(seed);
    check(bench::generate_plan(seed, bench::plan_bytes(seed)));
  }
}

TEST_CASE("tree-sitter finds the scalars of random texts where we do, when it can read them") {
  property("same starts", [](const Tape& tape) {
    const GeneratedYaml yaml = generate_yaml(tape.bytes);
    RC_LOG() << yaml.text << "\n";
    const plans::ReadResult result = plans::read_yaml(yaml.text);
    bool clean = false;
    const std::vector<std::uint32_t> theirs = starts_by_tree_sitter(yaml.text, clean);
    if (clean) RC_ASSERT(our_starts(result.document) == theirs);
  });
}

}  // namespace rasoat::tests
