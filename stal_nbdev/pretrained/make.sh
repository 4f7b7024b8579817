#!/usr/bin/env bash
# How the models of this folder were trained; about half an hour: bash stal_nbdev/pretrained/make.sh [folder with MNIST]
# A seed fixes a run to the bit on one machine and number of threads, and nearly so on another.
set -euo pipefail
export OMP_NUM_THREADS=1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
data=${1:-data}

make() { # name, arguments of stal_train...
    local name=$1 run
    shift
    run=$(stal_train "$@" --data.data_dir "$data" --training.logger.save_dir experiments/pretrained | tr '\r' '\n' | tail -n 1 | awk '{ print $NF }')
    cp "$run/weights/model.safetensors" "$here/$name.safetensors"
}

make srnn-convstal-digits
make srnn-convstal-mnist --config train_rsnn_convstal.yaml
make convstal-mnist --config train_conv_stal.yaml --training.seed 1 --training.epochs 3
make stal-mnist --config train_stal.yaml --model.encoder.layers 0 --training.epochs 3
make spikformer-stalps-mnist --config train_spikformer.yaml --model.depth 2 --model.encoder.embed_dim 32 --model.T 4 --training.epochs 3 \
  --training.optimizer adamw --training.batch_size 64 --training.loss.omega 1 --data.shift 0
