#include "rules/language/load_pack.h"

#include "rules/embedded_packs.h"
#include "tests/rules/rule_texts.h"

namespace rasoat::rules {

using tests::kPack;
using tests::kRule;
using tests::mistakes;
using tests::with;

namespace {

std::string pack_mistakes(std::string_view pack) { return mistakes(tests::load_with_rule(kRule, pack)); }

}  // namespace

TEST_CASE("a pack is compiled with its data") {
  const LoadedPack loaded = tests::load_with_rule(kRule);
  REQUIRE(mistakes(loaded) == "");
  const RulePack& pack = *loaded.pack;
  CHECK(pack.name == "my-pack");
  CHECK(pack.version == "1.2.3");
  CHECK(pack.title.en == "Trial pack");
  CHECK(pack.guidance == std::vector<std::string>{"149-HD/BTGTW"});
  REQUIRE(pack.data.documents.size() == 2);
  CHECK(pack.data.documents[0].symbol == "149-HD/BTGTW");
  CHECK(pack.data.documents[0].date == Date{2024, 3, 25});
  CHECK(pack.data.documents[0].text == tests::kText);
  CHECK(pack.data.lists.at(0).codes.at(1).name.vi == "Nhiệm vụ hai");
  CHECK(pack.data.lexicons.at(0).phrases == std::vector<std::string>{"các sở", "các ngành"});
}

TEST_CASE("a digest is of names and bytes, not of the order of files") {
  const std::vector<PackFile> files = {{"pack.yaml", kPack}, {"my-rule.yaml", kRule}, {"text/149.txt", tests::kText}};
  const std::vector<PackFile> turned = {files[2], files[1], files[0]};
  const std::string digest = load_pack("my-pack", files).pack->digest;
  CHECK(digest.size() == 16);
  CHECK(digest.find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(load_pack("my-pack", turned).pack->digest == digest);
  CHECK(tests::load_with_rule(with(kRule, "Để có", "Để  có")).pack->digest != digest);
  const std::vector<PackFile> one = {{"ab", "c"}};
  const std::vector<PackFile> other = {{"a", "bc"}};
  CHECK(digest_of(one) != digest_of(other));
}

TEST_CASE("a pack says what is wrong with it, where") {
  CHECK(pack_mistakes(with(kPack, "pack: my-pack", "pack: other")) ==
        "1:7 The name “other” is not the folder’s “my-pack”.\n");
  CHECK(pack_mistakes(with(kPack, "version: 1.2.3\n", "")).starts_with("1:1 The key “version” is missing."));
  CHECK(pack_mistakes(with(kPack, "149.txt", "150.txt")).starts_with("6:72 There is no file text/150.txt."));
  CHECK(pack_mistakes(with(kPack, "code: II.2", "code: II.1")) == "11:15 The code “II.1” is already in the list.\n");
  CHECK(pack_mistakes(with(kPack, "lexicons:", "lexicon:"))
            .starts_with("12:1 There is no key “lexicon” here. Did you mean “lexicons”?"));
  CHECK(pack_mistakes(with(kPack, "[Các sở, các  ngành]", "{ a: b }"))
            .starts_with("13:16 “group_words” has the wrong shape."));
  CHECK(pack_mistakes(with(kPack, "149 - HD/BTGTW", "149-HD/BTGT"))
            .starts_with("4:12 “guidance” name the document “149-HD/BTGT”, which “documents” do not have. Did you mean "
                         "“149-HD/BTGTW”?"));
  CHECK(pack_mistakes("- a\n").starts_with("1:1 pack.yaml must consist of lines “key: value”."));
}

TEST_CASE("files that would silently not be read are mistakes") {
  const std::vector<PackFile> files = {{"pack.yaml", kPack}, {"text/149.txt", tests::kText}, {"a.yml", kRule},
                                       {"B.YAML", kRule},    {"sub/my-rule.yaml", kRule},    {"README.md", "x"}};
  const LoadedPack loaded = load_pack("my-pack", files);
  REQUIRE(loaded.errors.size() == 3);
  CHECK(loaded.errors[0].file == "my-pack/B.YAML");
  CHECK(loaded.errors[1].file == "my-pack/a.yml");
  CHECK(loaded.errors[2].file == "my-pack/sub/my-rule.yaml");
  const std::vector<PackFile> none = {{"my-rule.yaml", kRule}};
  REQUIRE(load_pack("my-pack", none).errors.size() == 1);
  CHECK(load_pack("my-pack", none).errors[0].file == "my-pack/pack.yaml");
}

TEST_CASE("the embedded packs have no mistake, their patterns tried and their quotes looked up") {
  std::vector<std::string> names;
  for (const EmbeddedFile& file : embedded_files()) {
    const std::string name(file.path.substr(0, file.path.find('/')));
    if (names.empty() || names.back() != name) names.push_back(name);
  }
  REQUIRE(names.size() >= 2);
  for (const std::string& name : names) {
    std::vector<PackFile> files;
    for (const EmbeddedFile& file : embedded_files()) {
      if (file.path.starts_with(name + "/")) files.push_back({file.path.substr(name.size() + 1), file.text});
    }
    const LoadedPack loaded = load_pack(name, files);
    INFO(name << "\n" << mistakes(loaded));
    CHECK(loaded.pack.has_value());
  }
}

}  // namespace rasoat::rules
