#include "tests/rules/rule_texts.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::rules {

using tests::kPack;
using tests::kRule;
using tests::TemporaryFolder;
using tests::with;

namespace {

void write_pack(const TemporaryFolder& folder, const std::string& name, const std::string& rule_id,
                std::string_view rule = kRule) {
  folder.write(name + "/pack.yaml", with(kPack, "pack: my-pack", "pack: " + name.substr(name.rfind('/') + 1)));
  folder.write(name + "/text/149.txt", tests::kText);
  folder.write(name + "/" + rule_id + ".yaml", with(rule, "rule: my-rule", "rule: " + rule_id));
}

std::vector<std::string> pack_names(const Loaded& loaded) {
  std::vector<std::string> names;
  if (!loaded.rules) return names;
  for (const RulePack& pack : loaded.rules->packs()) names.push_back(pack.name);
  return names;
}

Loaded load_folders(std::vector<std::string> folders, std::vector<std::string> only = {}) {
  return load_rules({std::move(folders), std::move(only), false, {}});
}

}  // namespace

TEST_CASE("a folder is a pack, or holds packs") {
  const TemporaryFolder folder;
  write_pack(folder, "packs/first", "rule-one");
  write_pack(folder, "packs/second", "rule-two");
  folder.write("packs/notes/readme.txt", "not a pack");
  CHECK(pack_names(load_folders({folder.path("packs")})) == std::vector<std::string>{"first", "second"});
  CHECK(pack_names(load_folders({folder.path("packs/second")})) == std::vector<std::string>{"second"});
  CHECK(pack_names(load_folders({folder.path("packs/second/")})) == std::vector<std::string>{"second"});
  CHECK(pack_names(load_folders({folder.path("packs/first"), folder.path("packs/second")})).size() == 2);
}

TEST_CASE("a folder’s name is found whatever way leads there") {
  const TemporaryFolder folder;
  write_pack(folder, "ours", "rule-one");
  for (const char* way : {"ours/.", "ours/text/..", "./ours//"})
    CHECK(pack_names(load_folders({folder.path(way)})).size() == 1);
}

TEST_CASE("a folder without a pack is an error, and so is one that is not there") {
  const TemporaryFolder folder;
  folder.write("empty/readme.txt", "x");
  const std::pair<const char*, const char*> cases[] = {{"empty", "The folder holds no rule pack (no pack.yaml)."},
                                                       {"missing", "There is no such folder."},
                                                       {"empty/readme.txt", "There is no such folder."}};
  for (const auto& [name, said] : cases) {
    const Loaded loaded = load_folders({folder.path(name)});
    CHECK_FALSE(loaded.rules);
    REQUIRE(loaded.errors.size() == 1);
    CHECK(loaded.errors[0].file == folder.path(name));
    CHECK(loaded.errors[0].what.en == said);
  }
}

TEST_CASE("a pack or rules that would be passed over beside others are an error") {
  const TemporaryFolder folder;
  folder.write("packs/tot/pack.yaml", "pack: tot\nversion: 1.0.0\ntitle: { vi: Tốt, en: Good }\n");
  CHECK(load_folders({folder.path("packs")}).errors.empty());
  folder.write("packs/ghi-chu/doc.md", "x");
  CHECK(load_folders({folder.path("packs")}).errors.empty());
  folder.write("packs/khac/pack.yml", "pack: khac\nversion: 1.0.0\ntitle: { vi: Khác, en: Other }\n");
  const Loaded named = load_folders({folder.path("packs")});
  REQUIRE(named.errors.size() == 1);
  CHECK(named.errors[0].file == folder.path("packs/khac/pack.yml"));
  const TemporaryFolder deep;
  deep.write("tot/pack.yaml", "pack: tot\nversion: 1.0.0\ntitle: { vi: Tốt, en: Good }\n");
  deep.write("tot/1/2/3/4/x.yaml", "rule: x\n");
  const Loaded lost = load_folders({deep.path("tot")});
  REQUIRE(lost.errors.size() == 1);
  CHECK(lost.errors[0].file == deep.path("tot/1/2/3/4"));
}

TEST_CASE("rules beside packs that belong to none are an error, plans are not") {
  const std::pair<const char*, const char*> cases[] = {{"bo-hai/quy-tac.yaml", "rule: quy-tac\n"},
                                                       {"bo-hai/Pack.yaml", "pack: bo-hai\n"},
                                                       {"nhom/bo-hai/pack.yaml", "# hai\npack: bo-hai\n"},
                                                       {"quy-tac.yml", "\"rule\": quy-tac\n"},
                                                       {"bo-hai/con/x.yaml", "title: a\nrule: x\n"}};
  for (const auto& [name, text] : cases) {
    const TemporaryFolder folder;
    write_pack(folder, "packs/first", "rule-one");
    folder.write("packs/ke-hoach/a.yaml", "rasoat: 1\nmien_ap_dung: []\n");
    CHECK(load_folders({folder.path("packs")}).errors.empty());
    folder.write(std::string("packs/") + name, text);
    const Loaded loaded = load_folders({folder.path("packs")});
    REQUIRE(loaded.errors.size() == 1);
    CHECK(loaded.errors[0].file == folder.path(std::string("packs/") + name));
    CHECK(loaded.errors[0].what.en.starts_with("This file belongs to no rule pack and was not loaded"));
  }
}

TEST_CASE("two folders of packs with one name are an error that names both, one folder twice is not") {
  const TemporaryFolder folder;
  write_pack(folder, "a/ours", "rule-one");
  write_pack(folder, "b/ours", "rule-two");
  const Loaded loaded = load_folders({folder.path("a"), folder.path("b")});
  REQUIRE(loaded.errors.size() == 1);
  CHECK(loaded.errors[0].file == folder.path("b/ours/pack.yaml"));
  CHECK(loaded.errors[0].what.en == "There is a rule pack “ours” already: " + folder.path("a/ours") + ".");
  CHECK(pack_names(load_folders({folder.path("a"), folder.path("a/ours/")})) == std::vector<std::string>{"ours"});
}

TEST_CASE("a pack of a folder replaces the embedded one of its name") {
  const TemporaryFolder folder;
  write_pack(folder, "the-thuc", "rule-one");
  const Loaded loaded = load_rules({.folders = {folder.path("the-thuc")}, .only = {"the-thuc"}});
  REQUIRE(loaded.rules);
  CHECK(loaded.rules->find("rule-one") != nullptr);
  CHECK(loaded.rules->find("place-missing") == nullptr);
}

TEST_CASE("only the packs that are asked for, the format’s own, and that of audits") {
  const TemporaryFolder folder;
  write_pack(folder, "first", "rule-one");
  write_pack(folder, "second", "rule-two");
  write_pack(folder, "dinh-dang", "rule-three");
  write_pack(folder, "tham-dinh", "rule-four");
  CHECK(pack_names(load_folders({folder.path()}, {"second"})) ==
        std::vector<std::string>{"dinh-dang", "second", "tham-dinh"});
  const Loaded loaded = load_folders({folder.path()}, {"secont"});
  CHECK_FALSE(loaded.rules);
  REQUIRE(loaded.errors.size() == 1);
  CHECK(loaded.errors[0].what.vi == "Không có bộ quy tắc “secont”.");
  CHECK(loaded.errors[0].help.vi == "Có phải là “second”?");
}

TEST_CASE("an id means one rule over all packs, older ids included") {
  const TemporaryFolder folder;
  write_pack(folder, "first", "rule-one");
  write_pack(folder, "second", "rule-one");
  write_pack(folder, "third", "rule-two", with(kRule, "severity:", "formerly: [rule-zero, rule-one]\nseverity:"));
  const Loaded loaded = load_folders({folder.path()});
  CHECK_FALSE(loaded.rules);
  REQUIRE(loaded.errors.size() == 2);
  CHECK(loaded.errors[0].file == folder.path("second/rule-one.yaml"));
  CHECK(loaded.errors[0].line == 1);
  CHECK(loaded.errors[0].column == 7);
  CHECK(loaded.errors[0].what.en == "The id “rule-one” is already used by rule “rule-one” of pack first.");
  CHECK(loaded.errors[1].file == folder.path("third/rule-two.yaml"));
  CHECK(loaded.errors[1].line == 4);
  CHECK(loaded.errors[1].column == 23);
}

TEST_CASE("a rule explains rules of its own pack") {
  const TemporaryFolder folder;
  write_pack(folder, "first", "rule-one", with(kRule, "severity:", "explains: [rule-one, rule-two]\nseverity:"));
  write_pack(folder, "second", "rule-two");
  const Loaded loaded = load_folders({folder.path()});
  REQUIRE(loaded.errors.size() == 1);
  CHECK(loaded.errors[0].file == folder.path("first/rule-one.yaml"));
  CHECK(loaded.errors[0].column == 22);
  CHECK(loaded.errors[0].what.en == "Pack first has no rule “rule-two”.");
}

TEST_CASE("who takes an embedded rule’s id is told at the own file, however the pack is named") {
  const Loaded embedded = load_rules({});
  REQUIRE(embedded.rules);
  for (const char* pack : {"aa", "zz"}) {
    const TemporaryFolder folder;
    write_pack(folder, pack, "work-without-lead");
    const Loaded loaded = load_rules({.folders = {folder.path(pack)}, .only = {}});
    REQUIRE(loaded.errors.size() == 1);
    CHECK(loaded.errors[0].file == folder.path(std::string(pack) + "/work-without-lead.yaml"));
    CHECK(loaded.errors[0].what.en ==
          "The id “work-without-lead” is already used by rule “work-without-lead” of pack " +
              embedded.rules->find("work-without-lead")->pack + ".");
  }
}

TEST_CASE("a rule is found by its id and by its older ids") {
  const TemporaryFolder folder;
  write_pack(folder, "first", "rule-one", with(kRule, "severity:", "formerly: rule-zero\nseverity:"));
  write_pack(folder, "second", "rule-two");
  const Loaded loaded = load_folders({folder.path()});
  REQUIRE(loaded.rules);
  REQUIRE(loaded.rules->find("rule-two"));
  CHECK(loaded.rules->find("rule-two")->pack == "second");
  CHECK(loaded.rules->find("rule-zero") == loaded.rules->find("rule-one"));
  CHECK(loaded.rules->find("rule-three") == nullptr);
  CHECK(loaded.rules->ids() == std::vector<std::string_view>{"rule-one", "rule-two"});
}

TEST_CASE("the embedded packs load as a whole") {
  const Loaded loaded = load_rules({});
  for (const RuleError& error : loaded.errors) UNSCOPED_INFO(error.file << ":" << error.line << ": " << error.what.en);
  REQUIRE(loaded.rules);
  CHECK(loaded.rules->ids().size() > 20);
}

TEST_CASE("the files that are read of folders are known") {
  const TemporaryFolder folder;
  write_pack(folder, "packs/first", "rule-one");
  folder.write("packs/ghi-chu.txt", "x");
  folder.write("so/van-ban.yaml", "x");
  folder.write("so/doc.md", "x");
  CHECK(rule_files({.folders = {folder.path("packs")}, .only = {}, .registry = {.folders = {folder.path("so")}}}) ==
        std::vector<std::string>{folder.path("packs/first/pack.yaml"), folder.path("packs/first/rule-one.yaml"),
                                 folder.path("packs/first/text/149.txt"), folder.path("so/van-ban.yaml")});
}

}  // namespace rasoat::rules
