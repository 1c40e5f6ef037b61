# Finds (or gets) what the commands need: a JDK 25, Maven, Node 24. Sourced by bin/run and bin/test.
# Every function says in one line what could not be had and ends the command.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
needed_java=25
needed_node=24
tools_folder=$root/.build/node

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# The major version of a JDK folder, 0 if it is none.
jdk_version() {
    local version=0
    if [[ -x $1/bin/javac ]]; then
        version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    fi
    echo "${version:-0}"
}

# Sets JAVA_HOME to a JDK of the needed version: the one named, the one on PATH, one of the usual folders.
find_java() {
    local candidates=() candidate on_path
    [[ -n ${JAVA_HOME:-} ]] && candidates+=("$JAVA_HOME")
    if on_path=$(command -v javac); then
        candidates+=("$(dirname "$(dirname "$(readlink -f "$on_path")")")")
    fi
    for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [[ -d $candidate ]] && candidates+=("$candidate")
    done
    for candidate in "${candidates[@]}"; do
        if (($(jdk_version "$candidate") >= needed_java)); then
            export JAVA_HOME=$candidate PATH=$candidate/bin:$PATH
            return
        fi
    done
    fail "No JDK $needed_java found (looked at JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.jdks, ~/.sdkman): install one or set JAVA_HOME."
}

find_maven() {
    command -v mvn >/dev/null && return
    install_package maven || fail "Maven (3.8.7 or newer) is missing: install it, for example with: apt-get install maven"
}

# Whether the node and npm now on PATH are new enough for Vaadin.
node_fits() {
    local node npm
    node=$(node --version 2>/dev/null) && npm=$(npm --version 2>/dev/null) || return 1
    node=${node#v}
    ((${node%%.*} >= needed_node)) && [[ $(printf '%s\n' 11.3.0 "$npm" | sort -V | head -1) == 11.3.0 ]]
}

# Puts Node and npm on PATH, fetched through npm into a folder of the project if those of the machine are too old.
find_node() {
    node_fits && return
    if [[ ! -x $tools_folder/bin/node ]]; then
        command -v npm >/dev/null || install_package npm \
            || fail "Node $needed_node with npm 11.3 is missing, and so is any npm to fetch it: install Node $needed_node."
        local system
        case "$(uname -s)-$(uname -m)" in
            Linux-x86_64) system=linux-x64 ;;
            Linux-aarch64) system=linux-arm64 ;;
            Darwin-arm64) system=darwin-arm64 ;;
            *) fail "Node $needed_node is missing and cannot be fetched for this kind of machine: install it." ;;
        esac
        say "Fetching Node $needed_node into .build/node (once)"
        npm install --global --prefix "$tools_folder" --ignore-scripts --no-audit --no-fund --loglevel=error \
            "node-$system@24.21.0" npm@11.19.0 >/dev/null \
            || fail "Node $needed_node could not be fetched through npm: install Node $needed_node with npm 11.3."
    fi
    export PATH=$tools_folder/bin:$PATH
    hash -r
    node_fits || fail "The Node in .build/node does not work: delete that folder and try again."
}

# Installs a package of the system if we may; says nothing and fails otherwise.
install_package() {
    [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null || return 1
    say "Installing $1"
    { apt-get -qq update; DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$1"; } \
        </dev/null >/dev/null 2>&1
}

# Runs Maven quietly about downloads, without questions.
maven() {
    mvn --batch-mode --no-transfer-progress --file "$root/pom.xml" "$@"
}
