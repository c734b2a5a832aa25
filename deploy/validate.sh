#!/usr/bin/env bash
# Renders the chart with each set of example values, and checks what comes out against three versions of Kubernetes: the oldest that
# Chart.yaml allows, the newest, and one between. Needs helm, kubeconform (deploy/README.md tells how to get them) and Python's pip;
# the schemas of Kubernetes come from the package kubernetes-validate, that of the ServiceMonitor from servicemonitor.schema.json.
set -euo pipefail
cd "$(dirname "$0")"

versions=(1.30.0 1.34.0 1.37.0)
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT

python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$folder" kubernetes-validate==1.37.0
# Its schemas name each other by where they would be published; here they lie side by side.
python3 - "$folder" "${versions[@]}" <<'PYTHON'
import json, pathlib, sys, zipfile

folder, *versions = sys.argv[1:]
[wheel] = pathlib.Path(folder).glob("*.whl")
with zipfile.ZipFile(wheel) as archive:
    for version in versions:
        place = pathlib.Path(folder, f"v{version}-strict")
        place.mkdir()
        inside = f"kubernetes_validate/kubernetes-json-schema/v{version}-local-strict/"
        for name in archive.namelist():
            if name.startswith(inside) and name.endswith(".json"):
                text = archive.read(name).decode().replace('"/api/_definitions.json#', '"_definitions.json#')
                schema = json.loads(text)
                schema.pop("$id", None)
                (place / name.removeprefix(inside)).write_text(json.dumps(schema))
PYTHON

status=0
for values in chart/examples/*.yaml; do
  helm lint --quiet --strict chart --values "$values"
  for version in "${versions[@]}"; do
    printf '%s, Kubernetes %s\n' "$values" "$version"
    helm template afterword chart --namespace afterword --kube-version "$version" --values "$values" \
      | kubeconform -strict -summary -kubernetes-version "$version" \
        -schema-location "$folder/{{.NormalizedKubernetesVersion}}{{.StrictSuffix}}/{{.ResourceKind}}{{.KindSuffix}}.json" \
        -schema-location '{{.ResourceKind}}.schema.json' \
      || status=1
  done
done
exit $status
