{{- define "afterword.name" -}}
{{- if contains "afterword" .Release.Name }}{{ .Release.Name | trunc 63 | trimSuffix "-" }}{{ else }}{{ printf "%s-afterword" .Release.Name | trunc 63 | trimSuffix "-" }}{{ end }}
{{- end }}

{{- define "afterword.selector" -}}
app.kubernetes.io/name: afterword
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "afterword.labels" -}}
{{ include "afterword.selector" . }}
app.kubernetes.io/component: api
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- /* By digest where there is one; the schema asks for a digest or a tag. */ -}}
{{- define "afterword.image" -}}
{{- with .Values.image }}{{ .repository }}{{ if .digest }}@{{ .digest }}{{ else }}:{{ .tag }}{{ end }}{{ end }}
{{- end }}
