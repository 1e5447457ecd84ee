#include "app/git.h"

#include <git2.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <stdexcept>
#include <system_error>

#include "app/whole_path.h"
#include "late/late_library.h"

namespace rasoat::app {

namespace fs = std::filesystem;

namespace {

RASOAT_LATE(RASOAT_LIBGIT2, git_blob_rawcontent);
RASOAT_LATE(RASOAT_LIBGIT2, git_blob_rawsize);
RASOAT_LATE(RASOAT_LIBGIT2, git_buf_dispose);
RASOAT_LATE(RASOAT_LIBGIT2, git_commit_free);
RASOAT_LATE(RASOAT_LIBGIT2, git_commit_id);
RASOAT_LATE(RASOAT_LIBGIT2, git_commit_lookup);
RASOAT_LATE(RASOAT_LIBGIT2, git_commit_tree);
RASOAT_LATE(RASOAT_LIBGIT2, git_diff_find_similar);
RASOAT_LATE(RASOAT_LIBGIT2, git_diff_free);
RASOAT_LATE(RASOAT_LIBGIT2, git_diff_get_delta);
RASOAT_LATE(RASOAT_LIBGIT2, git_diff_num_deltas);
RASOAT_LATE(RASOAT_LIBGIT2, git_diff_tree_to_workdir_with_index);
RASOAT_LATE(RASOAT_LIBGIT2, git_error_last);
RASOAT_LATE(RASOAT_LIBGIT2, git_index_entrycount);
RASOAT_LATE(RASOAT_LIBGIT2, git_index_free);
RASOAT_LATE(RASOAT_LIBGIT2, git_index_get_byindex);
RASOAT_LATE(RASOAT_LIBGIT2, git_libgit2_init);
RASOAT_LATE(RASOAT_LIBGIT2, git_libgit2_shutdown);
RASOAT_LATE(RASOAT_LIBGIT2, git_merge_base);
RASOAT_LATE(RASOAT_LIBGIT2, git_object_free);
RASOAT_LATE(RASOAT_LIBGIT2, git_object_lookup_prefix);
RASOAT_LATE(RASOAT_LIBGIT2, git_object_peel);
RASOAT_LATE(RASOAT_LIBGIT2, git_object_type);
RASOAT_LATE(RASOAT_LIBGIT2, git_oid_fromstrn);
RASOAT_LATE(RASOAT_LIBGIT2, git_oid_tostr_s);
RASOAT_LATE(RASOAT_LIBGIT2, git_patch_free);
RASOAT_LATE(RASOAT_LIBGIT2, git_patch_from_buffers);
RASOAT_LATE(RASOAT_LIBGIT2, git_patch_to_buf);
RASOAT_LATE(RASOAT_LIBGIT2, git_reference_name_to_id);
RASOAT_LATE(RASOAT_LIBGIT2, git_repository_free);
RASOAT_LATE(RASOAT_LIBGIT2, git_repository_index);
RASOAT_LATE(RASOAT_LIBGIT2, git_repository_open_ext);
RASOAT_LATE(RASOAT_LIBGIT2, git_repository_workdir);
RASOAT_LATE(RASOAT_LIBGIT2, git_revparse_single);
RASOAT_LATE(RASOAT_LIBGIT2, git_tree_entry_bypath);
RASOAT_LATE(RASOAT_LIBGIT2, git_tree_entry_free);
RASOAT_LATE(RASOAT_LIBGIT2, git_tree_entry_to_object);
RASOAT_LATE(RASOAT_LIBGIT2, git_tree_free);

// More files may move in one change, but then only those are followed whose content is the same.
constexpr std::size_t kMovesAtOnce = 2000;

// The library is opened once: it reads all certificates of the machine each time.
void open_library() {
  struct Library {
    Library() { git_libgit2_init(); }
    ~Library() { git_libgit2_shutdown(); }
  };
  static const Library library;
}

template <const auto& Free>
struct Freed {
  template <typename T>
  void operator()(T* pointer) const {
    Free(pointer);
  }
};
using Repository = std::unique_ptr<git_repository, Freed<git_repository_free>>;
using Object = std::unique_ptr<git_object, Freed<git_object_free>>;
using Tree = std::unique_ptr<git_tree, Freed<git_tree_free>>;
using Index = std::unique_ptr<git_index, Freed<git_index_free>>;
using Diff = std::unique_ptr<git_diff, Freed<git_diff_free>>;

Repository repository_of(const fs::path& folder) {
  git_repository* found = nullptr;
  const std::string start = folder.empty() ? "." : folder.string();
  git_repository_open_ext(&found, start.c_str(), 0, nullptr);
  return Repository(found);
}

using Commit = std::unique_ptr<git_commit, Freed<git_commit_free>>;

Commit commit_at(git_repository* repository, const std::string& revision) {
  git_object* named = nullptr;
  if (git_revparse_single(&named, repository, (revision + "^{commit}").c_str()) != 0) return {};
  return Commit(reinterpret_cast<git_commit*>(named));
}

// Of the object whose name begins so, and of no branch that is called so; none where it is no commit.
Commit commit_of(git_repository* repository, std::string_view hash) {
  git_oid name;
  git_object* found = nullptr;
  if (hash.size() < GIT_OID_MINPREFIXLEN || git_oid_fromstrn(&name, hash.data(), hash.size()) != 0 ||
      git_object_lookup_prefix(&found, repository, &name, hash.size(), GIT_OBJECT_ANY) != 0) {
    return {};
  }
  const Object held(found);
  git_object* commit = nullptr;
  if (git_object_peel(&commit, found, GIT_OBJECT_COMMIT) != 0) return {};
  return Commit(reinterpret_cast<git_commit*>(commit));
}

std::string hash_of(const git_oid& name) { return git_oid_tostr_s(&name); }

// The name in "v1~2", "origin/main@{yesterday}", "HEAD^{commit}"; what follows it cannot be part of one.
std::string_view name_in(std::string_view revision) {
  return revision.substr(0, std::min(revision.find_first_of("~^:"), revision.find("@{")));
}

// Does a name mean several things that are not at the same commit: a branch, a tag, an object whose name begins so or,
// as in "v1-3-gabcdef0", ends so? Git takes one of them and warns, and whoever may write tags or branches would choose
// what is compared.
bool is_ambiguous(git_repository* repository, const std::string& revision) {
  const std::string name(name_in(revision));
  std::set<std::string> meant;
  const auto add = [&meant](const Commit& commit) {
    if (commit) meant.insert(hash_of(*git_commit_id(commit.get())));
  };
  if (name.empty()) return false;
  for (const std::string& place : {name, "refs/" + name, "refs/tags/" + name, "refs/heads/" + name,
                                   "refs/remotes/" + name, "refs/remotes/" + name + "/HEAD"}) {
    git_oid found;
    if (git_reference_name_to_id(&found, repository, place.c_str()) == 0) add(commit_of(repository, hash_of(found)));
  }
  add(commit_of(repository, name));
  if (const std::size_t described = name.rfind("-g"); described != std::string::npos)
    add(commit_of(repository, std::string_view(name).substr(described + 2)));
  return meant.size() > 1;
}

// Of a name as people write it; none where it may mean several.
Commit commit_named(git_repository* repository, const std::string& revision) {
  return is_ambiguous(repository, revision) ? Commit() : commit_at(repository, revision);
}

// Where the work left a branch or tag, as reviewers see a change.
Commit fork_from(git_repository* repository, const std::string& revision) {
  Commit commit = commit_named(repository, revision);
  git_oid head;
  if (!commit || git_reference_name_to_id(&head, repository, "HEAD") != 0) return commit;
  git_oid fork;
  if (git_merge_base(&fork, repository, git_commit_id(commit.get()), &head) != 0) return commit;
  git_commit* at = nullptr;
  git_commit_lookup(&at, repository, &fork);
  return Commit(at);
}

Tree tree_of(const Commit& commit) {
  git_tree* tree = nullptr;
  if (commit) git_commit_tree(&tree, commit.get());
  return Tree(tree);
}

Diff diff_to_files(git_repository* repository, git_tree* tree) {
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS | GIT_DIFF_INCLUDE_IGNORED |
                  GIT_DIFF_RECURSE_IGNORED_DIRS;
  git_diff* found = nullptr;
  git_diff_tree_to_workdir_with_index(&found, repository, tree, &options);
  return Diff(found);
}

Index index_of(git_repository* repository) {
  git_index* found = nullptr;
  git_repository_index(&found, repository);
  return Index(found);
}

// What git was told not to look at, and a repository within, of which configurations may say the same.
bool is_not_looked_at(const git_index_entry& entry) {
  const bool told =
      (entry.flags & GIT_INDEX_ENTRY_VALID) != 0 || (entry.flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0;
  return told || entry.mode == GIT_FILEMODE_COMMIT;
}

std::string root_of(git_repository* repository) {
  const char* root = git_repository_workdir(repository);
  if (root == nullptr) return "";
  std::string folder = root;
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return folder;
}

std::string led_to(const std::string& path) {
  std::error_code error;
  return fs::weakly_canonical(whole_path(path), error).generic_string();
}

// Why a revision could not be compared with the files.
rules::Wording problem_of(const Repository& repository, const Tree& tree, const std::string& revision) {
  if (!repository)
    return {"thư mục hiện tại không nằm trong kho git nào, hoặc không mở được kho",
            "the current folder lies in no git repository that can be opened"};
  if (is_ambiguous(repository.get(), revision))
    return {"có nhiều nhánh, thẻ, bản lưu cùng mang tên này; hãy ghi đủ tên, ví dụ refs/remotes/origin/main",
            "several branches, tags or commits have this name; write it in full, as in refs/remotes/origin/main"};
  if (!tree) return {"kho git không có bản này", "there is no such revision"};
  const git_error* error = git_error_last();
  return {"git không so sánh được", error != nullptr && error->message != nullptr ? error->message : "git"};
}

}  // namespace

std::string text_patch(const std::string& path, std::string_view before, std::string_view after) {
  open_library();
  git_patch* patch = nullptr;
  git_diff_options options = GIT_DIFF_OPTIONS_INIT;
  options.flags = GIT_DIFF_FORCE_TEXT;
  if (git_patch_from_buffers(&patch, before.data(), before.size(), path.c_str(), after.data(), after.size(),
                             path.c_str(), &options) != 0) {
    throw std::runtime_error("git cannot make a patch of " + path);
  }
  git_buf text = GIT_BUF_INIT;
  std::string result;
  if (git_patch_to_buf(&text, patch) == 0) result.assign(text.ptr, text.size);
  git_buf_dispose(&text);
  git_patch_free(patch);
  return result;
}

ChangedFiles changed_files(const std::string& folder, const std::string& revision) {
  open_library();
  ChangedFiles changed;
  const Repository repository = repository_of(folder);
  const Tree tree = repository ? tree_of(fork_from(repository.get(), revision)) : Tree();
  const Diff diff = tree ? diff_to_files(repository.get(), tree.get()) : Diff();
  if (!diff) {
    changed.problem = problem_of(repository, tree, revision);
    return changed;
  }
  changed.root = root_of(repository.get());
  const auto add = [&changed](const char* path) {
    if (path == nullptr) return;
    std::string file = (fs::path(changed.root) / path).generic_string();
    if (file.ends_with('/')) file.pop_back();  // a repository within
    changed.files.push_back(std::move(file));
  };
  for (std::size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
    const git_diff_delta* delta = git_diff_get_delta(diff.get(), i);
    add(delta->old_file.path);
    add(delta->new_file.path);
  }
  const Index index = index_of(repository.get());
  for (std::size_t i = 0; index && i < git_index_entrycount(index.get()); ++i) {
    const git_index_entry* entry = git_index_get_byindex(index.get(), i);
    if (is_not_looked_at(*entry)) add(entry->path);
  }
  std::sort(changed.files.begin(), changed.files.end());
  changed.files.erase(std::unique(changed.files.begin(), changed.files.end()), changed.files.end());
  return changed;
}

bool ChangedFiles::know_of(const std::string& path) const {
  const std::vector<PassedPlace> passed = passed_places(path);
  const bool led_past = std::ranges::any_of(
      passed, [&](const PassedPlace& place) { return place.is_link && !lies_in(place.path, root); });
  const PassedPlace& end = passed.back();
  return !led_past && !end.is_link && lies_in(end.path, root);
}

bool ChangedFiles::touch(const std::string& path) const {
  return std::ranges::any_of(passed_places(path),
                             [&](const PassedPlace& place) { return std::ranges::binary_search(files, place.path); });
}

bool ChangedFiles::touch_below(const std::string& path) const {
  if (touch(path)) return true;
  const std::string folder = led_to(path);
  const auto first = std::lower_bound(files.begin(), files.end(), folder + "/");
  return first != files.end() && lies_in(*first, folder);
}

bool ChangedFiles::know_of_all_below(const std::string& path) const {
  if (!know_of(path)) return false;
  std::error_code error;
  for (fs::recursive_directory_iterator at(path, error), end; !error && at != end; at.increment(error)) {
    if (at->is_symlink(error)) return false;
  }
  return true;
}

PastFiles::PastFiles(const std::string& folder, const std::string& revision) {
  open_library();
  const Repository repository = repository_of(folder);
  const Commit commit = repository ? commit_named(repository.get(), revision) : Commit();
  const Tree tree = tree_of(commit);
  const Diff diff = tree ? diff_to_files(repository.get(), tree.get()) : Diff();
  if (!diff) {
    problem_ = problem_of(repository, tree, revision);
    return;
  }
  root_ = root_of(repository.get());
  commit_ = hash_of(*git_commit_id(commit.get()));
  git_diff_find_options moves = GIT_DIFF_FIND_OPTIONS_INIT;
  moves.flags = GIT_DIFF_FIND_RENAMES | GIT_DIFF_FIND_FOR_UNTRACKED;
  moves.rename_limit = kMovesAtOnce;
  git_diff_find_similar(diff.get(), &moves);
  for (std::size_t i = 0; i < git_diff_num_deltas(diff.get()); ++i) {
    const git_diff_delta* delta = git_diff_get_delta(diff.get(), i);
    if (delta->status == GIT_DELTA_RENAMED) moved_.emplace(delta->new_file.path, delta->old_file.path);
  }
}

std::optional<std::string> PastFiles::text(const std::string& path) const {
  open_library();
  std::string name = fs::path(whole_path(path)).lexically_relative(root_).generic_string();
  if (const auto moved = moved_.find(name); moved != moved_.end()) name = moved->second;
  const Repository repository = repository_of(root_);
  const Tree tree = repository ? tree_of(commit_of(repository.get(), commit_)) : Tree();
  git_tree_entry* entry = nullptr;
  if (!tree || git_tree_entry_bypath(&entry, tree.get(), name.c_str()) != 0) return std::nullopt;
  git_object* object = nullptr;
  const bool known = git_tree_entry_to_object(&object, repository.get(), entry) == 0;
  git_tree_entry_free(entry);
  const Object held(object);
  if (!known || git_object_type(object) != GIT_OBJECT_BLOB) return std::nullopt;
  const auto* blob = reinterpret_cast<const git_blob*>(object);
  return std::string(static_cast<const char*>(git_blob_rawcontent(blob)), git_blob_rawsize(blob));
}

}  // namespace rasoat::app
